// Written by scripts/registry.ts from the folders. Do not edit.
import { Entry } from "../assembly/suite";
import { AngleAlgebraLabels } from "./math/angles/angle_algebra_labels";
import { AngleAroundPointSet } from "./math/angles/angle_around_point_set";
import { AngleBisectorsMeet } from "./math/angles/angle_bisectors_meet";
import { AngleDeterminedSet } from "./math/angles/angle_determined_set";
import { AngleFoldedStrip } from "./math/angles/angle_folded_strip";
import { AngleInSquareConstruct } from "./math/angles/angle_in_square_construct";
import { AngleIsoscelesChain } from "./math/angles/angle_isosceles_chain";
import { AngleParallelChase } from "./math/angles/angle_parallel_chase";
import { AnglePolygonMissing } from "./math/angles/angle_polygon_missing";
import { AngleRegularPolygonsJoin } from "./math/angles/angle_regular_polygons_join";
import { AngleStarTips } from "./math/angles/angle_star_tips";
import { AngleTriangleChain } from "./math/angles/angle_triangle_chain";
import { BalanceBeamMass } from "./math/instruments/balance_beam_mass";
import { BarCounterfactual } from "./diagram/bars/bar_counterfactual";
import { BarErrorOverlap } from "./diagram/bars/bar_error_overlap";
import { BarHThreshold } from "./diagram/bars/bar_h_threshold";
import { BarNearestValue } from "./diagram/bars/bar_nearest_value";
import { BarRankOrder } from "./diagram/bars/bar_rank_order";
import { BarThresholdSet } from "./diagram/bars/bar_threshold_set";
import { BarToTableMatch } from "./diagram/bars/bar_to_table_match";
import { BarValueArith } from "./diagram/bars/bar_value_arith";
import { ClockAngleBetween } from "./math/instruments/clock_angle_between";
import { ClockElapsedMulti } from "./math/instruments/clock_elapsed_multi";
import { ClockInMirror } from "./spatial/transforms/clock_in_mirror";
import { ClockReadTime } from "./math/instruments/clock_read_time";
import { CornerTrackSheet } from "./spatial/transforms/corner_track_sheet";
import { CountByRegion } from "./counting/scenes/count_by_region";
import { CountCompareDiff } from "./counting/scenes/count_compare_diff";
import { CountContourSummits } from "./counting/crossings/count_contour_summits";
import { CountCounterfactual } from "./counting/scenes/count_counterfactual";
import { CountCurveCrossings } from "./counting/crossings/count_curve_crossings";
import { CountDistinctKinds } from "./counting/scenes/count_distinct_kinds";
import { CountEnclosedAreasGlyph } from "./counting/crossings/count_enclosed_areas_glyph";
import { CountKeyClassTotal } from "./counting/scenes/count_key_class_total";
import { CountLineIntersections } from "./counting/crossings/count_line_intersections";
import { CountOrientation } from "./counting/scenes/count_orientation";
import { CountPartsOfObjects } from "./counting/scenes/count_parts_of_objects";
import { CountPathBends } from "./counting/crossings/count_path_bends";
import { CountPeaksValleys } from "./counting/crossings/count_peaks_valleys";
import { CountPiecesAfterCuts } from "./counting/crossings/count_pieces_after_cuts";
import { CountRegionsCircles } from "./counting/crossings/count_regions_circles";
import { CountRegionsLines } from "./counting/crossings/count_regions_lines";
import { CountRelationToRef } from "./counting/scenes/count_relation_to_ref";
import { CountRootsAfterShift } from "./counting/crossings/count_roots_after_shift";
import { CountSelfCrossings } from "./counting/crossings/count_self_crossings";
import { CountSetExpression } from "./counting/scenes/count_set_expression";
import { CountShapeColour } from "./counting/scenes/count_shape_colour";
import { CountSizeThreshold } from "./counting/scenes/count_size_threshold";
import { CountSurfacePeaks } from "./counting/crossings/count_surface_peaks";
import { CountThresholdCrossings } from "./counting/crossings/count_threshold_crossings";
import { CountTouchingPairs } from "./counting/scenes/count_touching_pairs";
import { CubeMissingPiece } from "./spatial/polycubes/cube_missing_piece";
import { CylinderMeniscusRead } from "./math/instruments/cylinder_meniscus_read";
import { DialGaugeRead } from "./math/instruments/dial_gauge_read";
import { DivergingBarNet } from "./diagram/bars/diverging_bar_net";
import { Futoshiki } from "./pattern/numbers/futoshiki";
import { GraecoLatinFill } from "./pattern/numbers/graeco_latin_fill";
import { GraphBridgeArticulation } from "./diagram/graphs/graph_bridge_articulation";
import { GraphCliqueIndependent } from "./diagram/graphs/graph_clique_independent";
import { GraphColouringGive } from "./diagram/graphs/graph_colouring_give";
import { GraphComponentsSets } from "./diagram/graphs/graph_components_sets";
import { GraphDegreeQuery } from "./diagram/graphs/graph_degree_query";
import { GraphEdgeColouring } from "./diagram/graphs/graph_edge_colouring";
import { GraphEdgeEditEffect } from "./diagram/graphs/graph_edge_edit_effect";
import { GraphHamiltonianPath } from "./diagram/graphs/graph_hamiltonian_path";
import { GraphIsomorphicPick } from "./diagram/graphs/graph_isomorphic_pick";
import { GraphMatchingMax } from "./diagram/graphs/graph_matching_max";
import { GraphMatrixMismatch } from "./diagram/graphs/graph_matrix_mismatch";
import { GraphMaxFlow } from "./diagram/graphs/graph_max_flow";
import { GraphMstWeight } from "./diagram/graphs/graph_mst_weight";
import { GraphPropertyJudge } from "./diagram/graphs/graph_property_judge";
import { GraphReachableSet } from "./diagram/graphs/graph_reachable_set";
import { GraphShortestPath } from "./diagram/graphs/graph_shortest_path";
import { GraphTopologicalOrder } from "./diagram/graphs/graph_topological_order";
import { GroupedBarCondition } from "./diagram/bars/grouped_bar_condition";
import { HidatoNumbrix } from "./pattern/numbers/hidato_numbrix";
import { InferTransformName } from "./spatial/transforms/infer_transform_name";
import { InterlockSlideOrder } from "./spatial/polycubes/interlock_slide_order";
import { JigsawSudoku } from "./pattern/numbers/jigsaw_sudoku";
import { KakuroFill } from "./pattern/numbers/kakuro_fill";
import { KenkenCalcudoku } from "./pattern/numbers/kenken_calcudoku";
import { KillerCages } from "./pattern/numbers/killer_cages";
import { KropkiConsecutive } from "./pattern/numbers/kropki_consecutive";
import { LatinEasyAsAbc } from "./pattern/numbers/latin_easy_as_abc";
import { MagicSquareComplete } from "./pattern/numbers/magic_square_complete";
import { MapFourColourFinish } from "./diagram/graphs/map_four_colour_finish";
import { MazePathMoves } from "./spatial/mazes/maze_path_moves";
import { MeterDialRegister } from "./math/instruments/meter_dial_register";
import { MirrorLineFind } from "./spatial/transforms/mirror_line_find";
import { MirrorPairsClassify } from "./spatial/transforms/mirror_pairs_classify";
import { MirrorTextRead } from "./spatial/transforms/mirror_text_read";
import { OddChiralityOut } from "./spatial/transforms/odd_chirality_out";
import { PaintedBlockCount } from "./spatial/polycubes/painted_block_count";
import { PolycubeAxisIdentify } from "./spatial/polycubes/polycube_axis_identify";
import { PolycubePieceAdjacency } from "./spatial/polycubes/polycube_piece_adjacency";
import { PolycubeRotChainPick } from "./spatial/polycubes/polycube_rot_chain_pick";
import { PolycubeRotationPick } from "./spatial/polycubes/polycube_rotation_pick";
import { PolycubeSameOrMirror } from "./spatial/polycubes/polycube_same_or_mirror";
import { PolycubeTwoPieceBuild } from "./spatial/polycubes/polycube_two_piece_build";
import { ProtractorAngle } from "./math/instruments/protractor_angle";
import { Rot2dAngleRead } from "./spatial/transforms/rot2d_angle_read";
import { Rot2dCentreFind } from "./spatial/transforms/rot2d_centre_find";
import { Rot2dPick } from "./spatial/transforms/rot2d_pick";
import { Rpm2x2Analogy } from "./pattern/matrices/rpm_2x2_analogy";
import { RpmArithmeticCount } from "./pattern/matrices/rpm_arithmetic_count";
import { RpmConstantDistribute3 } from "./pattern/matrices/rpm_constant_distribute3";
import { RpmDescribeMissing } from "./pattern/matrices/rpm_describe_missing";
import { RpmNestedComponents } from "./pattern/matrices/rpm_nested_components";
import { RpmProgression } from "./pattern/matrices/rpm_progression";
import { RpmRotationMotion } from "./pattern/matrices/rpm_rotation_motion";
import { RpmSetLogic } from "./pattern/matrices/rpm_set_logic";
import { RpmViolatingPanel } from "./pattern/matrices/rpm_violating_panel";
import { RulerOffsetLength } from "./math/instruments/ruler_offset_length";
import { Skyscrapers } from "./pattern/numbers/skyscrapers";
import { SolidAxisSymmetryOrder } from "./spatial/polycubes/solid_axis_symmetry_order";
import { StackedBarSegment } from "./diagram/bars/stacked_bar_segment";
import { SudokuErrorCells } from "./pattern/numbers/sudoku_error_cells";
import { SudokuSolve } from "./pattern/numbers/sudoku_solve";
import { SurvoMagicRect } from "./pattern/numbers/survo_magic_rect";
import { SymmetryHalfFill } from "./spatial/transforms/symmetry_half_fill";
import { ThermometerReadChange } from "./math/instruments/thermometer_read_change";
import { TransformChainCell } from "./spatial/transforms/transform_chain_cell";
import { TransformGridFill } from "./spatial/transforms/transform_grid_fill";
import { VernierCaliperRead } from "./math/instruments/vernier_caliper_read";
import { VoxelDiffList } from "./spatial/polycubes/voxel_diff_list";
import { VoxelHeightmapWrite } from "./spatial/polycubes/voxel_heightmap_write";
import { VoxelMirrorPlanes } from "./spatial/polycubes/voxel_mirror_planes";
import { VoxelSurfaceArea } from "./spatial/polycubes/voxel_surface_area";
import { VoxelTouchingFaces } from "./spatial/polycubes/voxel_touching_faces";

/** Every environment, in the order of the ids. */
export function suite(): Entry[] {
  return [
    new Entry("angle_algebra_labels", "math", "angles", "What is x, or the marked angle, when angles are labelled with expressions in x?", true, () => new AngleAlgebraLabels()),
    new Entry("angle_around_point_set", "math", "angles", "How large is the largest, or the smallest, of the lettered angles around a point?", true, () => new AngleAroundPointSet()),
    new Entry("angle_bisectors_meet", "math", "angles", "At what angle do two rays meet that halve or divide angles of a triangle?", true, () => new AngleBisectorsMeet()),
    new Entry("angle_determined_set", "math", "angles", "Which of the lettered angles do the marks fix?", true, () => new AngleDeterminedSet()),
    new Entry("angle_folded_strip", "math", "angles", "What is the angle x in a strip of paper that was folded flat?", true, () => new AngleFoldedStrip()),
    new Entry("angle_in_square_construct", "math", "angles", "What is the angle x between lines across squares and equilateral triangles?", true, () => new AngleInSquareConstruct()),
    new Entry("angle_isosceles_chain", "math", "angles", "What is the angle x?", true, () => new AngleIsoscelesChain()),
    new Entry("angle_parallel_chase", "math", "angles", "What is the angle x?", true, () => new AngleParallelChase()),
    new Entry("angle_polygon_missing", "math", "angles", "Which angle of the polygon is missing?", true, () => new AnglePolygonMissing()),
    new Entry("angle_regular_polygons_join", "math", "angles", "What is the angle x between regular polygons that share a corner?", true, () => new AngleRegularPolygonsJoin()),
    new Entry("angle_star_tips", "math", "angles", "What is the missing angle at a tip of the star?", true, () => new AngleStarTips()),
    new Entry("angle_triangle_chain", "math", "angles", "What is the angle x?", true, () => new AngleTriangleChain()),
    new Entry("balance_beam_mass", "math", "instruments", "What mass does the beam balance show?", false, () => new BalanceBeamMass()),
    new Entry("bar_counterfactual", "diagram", "bars", "What would the total, mean, range or median of the bars be if some of them were changed?", false, () => new BarCounterfactual()),
    new Entry("bar_error_overlap", "diagram", "bars", "Which error intervals overlap with that of a named bar, with both of two, or with exactly one of two?", false, () => new BarErrorOverlap()),
    new Entry("bar_h_threshold", "diagram", "bars", "What is the largest h such that at least h bars reach the value h?", false, () => new BarHThreshold()),
    new Entry("bar_nearest_value", "diagram", "bars", "Which bar's value is nearest to a target: a number on a card, or a mean of bars?", false, () => new BarNearestValue()),
    new Entry("bar_rank_order", "diagram", "bars", "In which order do the categories stand by value, by distance from zero, or by the difference of two series?", false, () => new BarRankOrder()),
    new Entry("bar_threshold_set", "diagram", "bars", "Which categories lie above a drawn line, between two lines, or above a mean that is not drawn?", false, () => new BarThresholdSet()),
    new Entry("bar_to_table_match", "diagram", "bars", "Which of several tables holds the values of the chart?", false, () => new BarToTableMatch()),
    new Entry("bar_value_arith", "diagram", "bars", "What sum, difference or ratio do the values of named bars give?", false, () => new BarValueArith()),
    new Entry("clock_angle_between", "math", "instruments", "What angle do the hands of the clock make?", false, () => new ClockAngleBetween()),
    new Entry("clock_elapsed_multi", "math", "instruments", "How long does it take from clock to clock?", false, () => new ClockElapsedMulti()),
    new Entry("clock_in_mirror", "spatial", "transforms", "What time is it on a clock without numerals that is seen in a mirror, or reflected in water?", false, () => new ClockInMirror()),
    new Entry("clock_read_time", "math", "instruments", "What time does the clock show?", false, () => new ClockReadTime()),
    new Entry("corner_track_sheet", "spatial", "transforms", "Which label is at a corner of the sheet, or at all four, after a series of turns and flips?", false, () => new CornerTrackSheet()),
    new Entry("count_by_region", "counting", "scenes", "How many objects of a kind are in one region, in two regions, or in the region with the most objects?", false, () => new CountByRegion()),
    new Entry("count_compare_diff", "counting", "scenes", "How many more objects of one kind are there than of another, or of several others together?", false, () => new CountCompareDiff()),
    new Entry("count_contour_summits", "counting", "crossings", "How many summits or depressions does a contour map show, in all or beyond a height?", true, () => new CountContourSummits()),
    new Entry("count_counterfactual", "counting", "scenes", "How many objects of a kind are there after changes that the question lists?", false, () => new CountCounterfactual()),
    new Entry("count_curve_crossings", "counting", "crossings", "How many times do two smooth curves cross?", true, () => new CountCurveCrossings()),
    new Entry("count_distinct_kinds", "counting", "scenes", "How many kinds of objects are there, or how many that occur once, or exactly twice?", false, () => new CountDistinctKinds()),
    new Entry("count_enclosed_areas_glyph", "counting", "crossings", "How many closed areas do characters, or the lines of a doodle, enclose?", true, () => new CountEnclosedAreasGlyph()),
    new Entry("count_key_class_total", "counting", "scenes", "What do all tokens together come to, when a key gives the value of each class?", false, () => new CountKeyClassTotal()),
    new Entry("count_line_intersections", "counting", "crossings", "In how many points do the lines cross?", true, () => new CountLineIntersections()),
    new Entry("count_orientation", "counting", "scenes", "How many arrows point the same way as the arrow in the frame, or into the sector shown there?", false, () => new CountOrientation()),
    new Entry("count_parts_of_objects", "counting", "scenes", "How many petals, legs or wheels do the figures of one kind have in all?", false, () => new CountPartsOfObjects()),
    new Entry("count_path_bends", "counting", "crossings", "How many right or left turns does a route have?", true, () => new CountPathBends()),
    new Entry("count_peaks_valleys", "counting", "crossings", "How many peaks or valleys does a graph have, everywhere or on one side of a line?", true, () => new CountPeaksValleys()),
    new Entry("count_pieces_after_cuts", "counting", "crossings", "Into how many pieces do straight cuts divide a sheet, which may have notches and holes?", true, () => new CountPiecesAfterCuts()),
    new Entry("count_regions_circles", "counting", "crossings", "How many regions do overlapping circles enclose?", true, () => new CountRegionsCircles()),
    new Entry("count_regions_lines", "counting", "crossings", "Into how many regions do chords cut a disc?", true, () => new CountRegionsLines()),
    new Entry("count_relation_to_ref", "counting", "scenes", "How many objects lie on some side of the ringed object, and are like it or unlike it in what the question names?", false, () => new CountRelationToRef()),
    new Entry("count_roots_after_shift", "counting", "crossings", "How often does a graph cross the x-axis once it is moved, mirrored or folded as a card says?", true, () => new CountRootsAfterShift()),
    new Entry("count_self_crossings", "counting", "crossings", "How often does a closed curve cross itself?", true, () => new CountSelfCrossings()),
    new Entry("count_set_expression", "counting", "scenes", "For how many objects does a condition with \"and\", \"or\" and \"not\" hold?", false, () => new CountSetExpression()),
    new Entry("count_shape_colour", "counting", "scenes", "How many objects of one kind are in the picture?", false, () => new CountShapeColour()),
    new Entry("count_size_threshold", "counting", "scenes", "How many discs are larger than the reference disc, or between two reference discs in size?", false, () => new CountSizeThreshold()),
    new Entry("count_surface_peaks", "counting", "crossings", "How many peaks does a surface have, in all or higher than a post?", true, () => new CountSurfacePeaks()),
    new Entry("count_threshold_crossings", "counting", "crossings", "How often does a graph cross a line, or cross it upwards or downwards?", true, () => new CountThresholdCrossings()),
    new Entry("count_touching_pairs", "counting", "scenes", "How many pairs of shapes overlap?", false, () => new CountTouchingPairs()),
    new Entry("cube_missing_piece", "spatial", "polycubes", "Which piece fills the hole of a cube?", false, () => new CubeMissingPiece()),
    new Entry("cylinder_meniscus_read", "math", "instruments", "How much liquid is in the measuring cylinder?", false, () => new CylinderMeniscusRead()),
    new Entry("dial_gauge_read", "math", "instruments", "What does the gauge read?", false, () => new DialGaugeRead()),
    new Entry("diverging_bar_net", "diagram", "bars", "What is the net score of a bar that diverges from zero, with or without weights of its segments?", false, () => new DivergingBarNet()),
    new Entry("futoshiki", "pattern", "numbers", "Complete a Futoshiki: a Latin square with signs between neighbours that say which is smaller.", false, () => new Futoshiki()),
    new Entry("graeco_latin_fill", "pattern", "numbers", "Complete a Graeco-Latin square: letters and numbers are each Latin, and no pair of them occurs twice.", false, () => new GraecoLatinFill()),
    new Entry("graph_bridge_articulation", "diagram", "graphs", "Which edges, or which nodes, hold the graph together: without any one of them it falls apart?", false, () => new GraphBridgeArticulation()),
    new Entry("graph_clique_independent", "diagram", "graphs", "Which nodes are all joined with each other, or not at all, as many as possible?", false, () => new GraphCliqueIndependent()),
    new Entry("graph_colouring_give", "diagram", "graphs", "Which colours can the nodes get so that joined nodes differ?", false, () => new GraphColouringGive()),
    new Entry("graph_components_sets", "diagram", "graphs", "Which nodes are connected with a node, form the largest component, or stay connected when a node is removed?", false, () => new GraphComponentsSets()),
    new Entry("graph_degree_query", "diagram", "graphs", "Which nodes have the most edges, exactly so many, or more arrows out than in?", false, () => new GraphDegreeQuery()),
    new Entry("graph_edge_colouring", "diagram", "graphs", "Which colours can the edges get so that edges at one node differ?", false, () => new GraphEdgeColouring()),
    new Entry("graph_edge_edit_effect", "diagram", "graphs", "How many nodes remain connected with a node when some edges, or nodes, are removed?", false, () => new GraphEdgeEditEffect()),
    new Entry("graph_hamiltonian_path", "diagram", "graphs", "Which path or round trip visits every node exactly once?", false, () => new GraphHamiltonianPath()),
    new Entry("graph_isomorphic_pick", "diagram", "graphs", "Which redrawn graph is the reference graph, with its nodes in other places?", false, () => new GraphIsomorphicPick()),
    new Entry("graph_matching_max", "diagram", "graphs", "Which pairs of people and jobs can be formed, as many as possible?", false, () => new GraphMatchingMax()),
    new Entry("graph_matrix_mismatch", "diagram", "graphs", "Which entries of the adjacency matrix are wrong?", false, () => new GraphMatrixMismatch()),
    new Entry("graph_max_flow", "diagram", "graphs", "How much can flow through a network of pipes from its source to its sink?", false, () => new GraphMaxFlow()),
    new Entry("graph_mst_weight", "diagram", "graphs", "What is the least total weight of edges that connect all nodes, with or without an edge that must be used?", false, () => new GraphMstWeight()),
    new Entry("graph_property_judge", "diagram", "graphs", "Which of several small graphs are connected, trees, bipartite, or have an Euler tour or a Hamiltonian cycle?", false, () => new GraphPropertyJudge()),
    new Entry("graph_reachable_set", "diagram", "graphs", "Which nodes can be reached along the arrows, from which can a node be reached, or which are reached from one node only?", false, () => new GraphReachableSet()),
    new Entry("graph_shortest_path", "diagram", "graphs", "Which path between two nodes has the least total weight?", false, () => new GraphShortestPath()),
    new Entry("graph_topological_order", "diagram", "graphs", "In which order can all nodes be listed so that every arrow leads from an earlier to a later one?", false, () => new GraphTopologicalOrder()),
    new Entry("grouped_bar_condition", "diagram", "bars", "In how many categories do the values of the series meet a condition?", false, () => new GroupedBarCondition()),
    new Entry("hidato_numbrix", "pattern", "numbers", "Complete a path of consecutive numbers through all cells: to the side only, or also diagonally.", false, () => new HidatoNumbrix()),
    new Entry("infer_transform_name", "spatial", "transforms", "Which of the pictured operations turn the left board into the right one?", false, () => new InferTransformName()),
    new Entry("interlock_slide_order", "spatial", "polycubes", "In which order can all blocks slide away, each along its own arrow?", false, () => new InterlockSlideOrder()),
    new Entry("jigsaw_sudoku", "pattern", "numbers", "Complete a Sudoku with irregular regions: one marked row or the whole grid.", false, () => new JigsawSudoku()),
    new Entry("kakuro_fill", "pattern", "numbers", "Complete a Kakuro: runs of different numbers from 1 to 9 with given sums, across and down.", false, () => new KakuroFill()),
    new Entry("kenken_calcudoku", "pattern", "numbers", "Complete a Calcudoku: a Latin square in cages, each with a result and the operation that makes it.", false, () => new KenkenCalcudoku()),
    new Entry("killer_cages", "pattern", "numbers", "Complete a killer Sudoku: boxes, and dashed cages with the sum of their numbers.", false, () => new KillerCages()),
    new Entry("kropki_consecutive", "pattern", "numbers", "Complete a Kropki puzzle: dots between cells say which neighbours are consecutive and which are doubles.", false, () => new KropkiConsecutive()),
    new Entry("latin_easy_as_abc", "pattern", "numbers", "Complete a grid of letters with one empty cell a line, from the letters that are seen first from its border.", false, () => new LatinEasyAsAbc()),
    new Entry("magic_square_complete", "pattern", "numbers", "Fill in the missing numbers of a magic square.", false, () => new MagicSquareComplete()),
    new Entry("map_four_colour_finish", "diagram", "graphs", "Which colours finish a map that is coloured in part, with four colours?", false, () => new MapFourColourFinish()),
    new Entry("maze_path_moves", "spatial", "mazes", "Which moves lead through the maze from S to E?", true, () => new MazePathMoves()),
    new Entry("meter_dial_register", "math", "instruments", "What does the register of a utility meter read?", false, () => new MeterDialRegister()),
    new Entry("mirror_line_find", "spatial", "transforms", "Which line of the coordinate plane mirrors one shape onto the other?", false, () => new MirrorLineFind()),
    new Entry("mirror_pairs_classify", "spatial", "transforms", "Which of the lettered pairs are mirror images?", false, () => new MirrorPairsClassify()),
    new Entry("mirror_text_read", "spatial", "transforms", "What does the string read that was mirrored, flipped upside down or turned, as a whole or character by character?", false, () => new MirrorTextRead()),
    new Entry("odd_chirality_out", "spatial", "transforms", "Which of many rotated copies of a shape is the only mirror image?", false, () => new OddChiralityOut()),
    new Entry("painted_block_count", "spatial", "polycubes", "Into how many unit cubes with a given number of painted faces does a painted block fall when it is cut along its lines?", false, () => new PaintedBlockCount()),
    new Entry("polycube_axis_identify", "spatial", "polycubes", "Which turns about the drawn axes make the left solid the right one?", false, () => new PolycubeAxisIdentify()),
    new Entry("polycube_piece_adjacency", "spatial", "polycubes", "Which of the coloured pieces of a solid touch a given one, one or both of two given ones, or a neighbour of the given one?", false, () => new PolycubePieceAdjacency()),
    new Entry("polycube_rot_chain_pick", "spatial", "polycubes", "How does the solid stand after the turns in the row, or how did it stand before them?", false, () => new PolycubeRotChainPick()),
    new Entry("polycube_rotation_pick", "spatial", "polycubes", "Which option is the reference solid in another position?", false, () => new PolycubeRotationPick()),
    new Entry("polycube_same_or_mirror", "spatial", "polycubes", "In which of the lettered pairs is the second solid a mirror image of the first?", false, () => new PolycubeSameOrMirror()),
    new Entry("polycube_two_piece_build", "spatial", "polycubes", "Which pieces, out of several, build the target?", false, () => new PolycubeTwoPieceBuild()),
    new Entry("protractor_angle", "math", "instruments", "How large is the angle between two rays on a protractor?", false, () => new ProtractorAngle()),
    new Entry("rot2d_angle_read", "spatial", "transforms", "By what angle was a shape turned?", false, () => new Rot2dAngleRead()),
    new Entry("rot2d_centre_find", "spatial", "transforms", "About which point of the coordinate plane was the shape turned?", false, () => new Rot2dCentreFind()),
    new Entry("rot2d_pick", "spatial", "transforms", "Which option is the reference shape rotated?", false, () => new Rot2dPick()),
    new Entry("rpm_2x2_analogy", "pattern", "matrices", "Complete a 2 x 2 analogy: what happens to the first panel of the upper row happens to the first panel of the lower row.", true, () => new Rpm2x2Analogy()),
    new Entry("rpm_arithmetic_count", "pattern", "matrices", "Complete a 3 x 3 matrix in which the third count of every row is the sum or the difference of the first two.", true, () => new RpmArithmeticCount()),
    new Entry("rpm_constant_distribute3", "pattern", "matrices", "Complete a 3 x 3 matrix in which attributes take the same three values in every row, or stay the same along it.", true, () => new RpmConstantDistribute3()),
    new Entry("rpm_describe_missing", "pattern", "matrices", "Describe the missing panel of a 3 x 3 matrix in words, without options.", true, () => new RpmDescribeMissing()),
    new Entry("rpm_nested_components", "pattern", "matrices", "Complete a 3 x 3 matrix of nested figures: outline, inner figure and corner marks follow rules of their own.", true, () => new RpmNestedComponents()),
    new Entry("rpm_progression", "pattern", "matrices", "Complete a 3 x 3 matrix in which number, size or shade rises or falls by equal steps along every row.", true, () => new RpmProgression()),
    new Entry("rpm_rotation_motion", "pattern", "matrices", "Complete a 3 x 3 matrix in which a hand turns and markers step around a track, the same way in every row.", true, () => new RpmRotationMotion()),
    new Entry("rpm_set_logic", "pattern", "matrices", "Complete a 3 x 3 matrix in which the third panel of every row is the union, intersection or difference of the first two.", true, () => new RpmSetLogic()),
    new Entry("rpm_violating_panel", "pattern", "matrices", "Find the one panel of a complete 3 x 3 matrix that breaks its rules.", true, () => new RpmViolatingPanel()),
    new Entry("ruler_offset_length", "math", "instruments", "How long is the bar on the ruler?", false, () => new RulerOffsetLength()),
    new Entry("skyscrapers", "pattern", "numbers", "Complete a skyscraper puzzle: numbers at the border say how many buildings are seen from there.", false, () => new Skyscrapers()),
    new Entry("solid_axis_symmetry_order", "spatial", "polycubes", "How often does the solid come to lie on itself in a full turn about each of the lettered axes?", false, () => new SolidAxisSymmetryOrder()),
    new Entry("stacked_bar_segment", "diagram", "bars", "How large is one segment of a stacked bar, alone, against another, or as a share of its bar?", false, () => new StackedBarSegment()),
    new Entry("sudoku_error_cells", "pattern", "numbers", "Find all cells of a filled Sudoku whose number appears again in their row, column or box.", false, () => new SudokuErrorCells()),
    new Entry("sudoku_solve", "pattern", "numbers", "Complete a Sudoku: 4 x 4, 6 x 6 or 9 x 9, one marked row or the whole grid.", false, () => new SudokuSolve()),
    new Entry("survo_magic_rect", "pattern", "numbers", "Complete a Survo puzzle: numbers from 1 on, each once, with the sums of rows and columns.", false, () => new SurvoMagicRect()),
    new Entry("symmetry_half_fill", "spatial", "transforms", "What do the hidden cells of a symmetric pattern hold?", false, () => new SymmetryHalfFill()),
    new Entry("thermometer_read_change", "math", "instruments", "What temperature do the thermometers show, or how far do they differ?", false, () => new ThermometerReadChange()),
    new Entry("transform_chain_cell", "spatial", "transforms", "In which cell of the board does a letter end after all operations?", false, () => new TransformChainCell()),
    new Entry("transform_grid_fill", "spatial", "transforms", "What does the coloured board look like after all operations?", false, () => new TransformGridFill()),
    new Entry("vernier_caliper_read", "math", "instruments", "What does the vernier caliper measure?", false, () => new VernierCaliperRead()),
    new Entry("voxel_diff_list", "spatial", "polycubes", "On which squares of the floor do two piles differ in height?", false, () => new VoxelDiffList()),
    new Entry("voxel_heightmap_write", "spatial", "polycubes", "How many cubes stand on each square of the floor?", false, () => new VoxelHeightmapWrite()),
    new Entry("voxel_mirror_planes", "spatial", "polycubes", "Which of the lettered planes through its middle are mirror planes of the solid?", false, () => new VoxelMirrorPlanes()),
    new Entry("voxel_surface_area", "spatial", "polycubes", "How many unit squares does the surface of the solid have, with those that are hidden and the underside?", false, () => new VoxelSurfaceArea()),
    new Entry("voxel_touching_faces", "spatial", "polycubes", "How many cubes of a pile touch the marked cube: with a face, with an edge as well, or even with a corner?", false, () => new VoxelTouchingFaces()),
  ];
}
