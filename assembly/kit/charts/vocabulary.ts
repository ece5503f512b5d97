/**
 * What charts are about: categories and series with real and invented names, quantities with their units, titles and sources.
 * The words are the world's and the values are not: nothing can be known about them but what a picture shows.
 */
import { Rng } from "../../random";
import { inventedNames } from "./names";

/** What sort of figures a chart shows. */
export const enum Measure {
  Amount = 0,
  /** Values of either sign. */
  Signed = 1,
  /** Whole numbers of things, without a unit. */
  Count = 2,
  /** Percent of a whole. */
  Share = 3,
}

/** Fields that go together: a quantity is measured only of what has it. */
const TIME: i32 = 1;
const GOODS: i32 = 2;
const NATURE: i32 = 4;
const PEOPLE: i32 = 8;
const INVENTED: i32 = 16;

/** Names of one kind. */
class Pool {
  constructor(
    /** What each of them is: "month", "bird species". */
    public noun: string,
    public fields: i32,
    public names: string[],
    /** Whether the names have an order of their own, which a chart keeps. */
    public isOrdered: bool = false,
  ) {}
}

// Single words without digits: questions name them in the middle of sentences.
const CATEGORIES: Pool[] = [
  new Pool("month", TIME, ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], true),
  new Pool("weekday", TIME, ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], true),
  new Pool("product", GOODS, ["Chairs", "Lamps", "Desks", "Shelves", "Stools", "Sofas", "Rugs", "Mirrors", "Beds", "Vases", "Clocks", "Trays", "Stoves", "Benches", "Kettles", "Blinds"]),
  new Pool("fruit", GOODS, ["Apples", "Pears", "Plums", "Cherries", "Grapes", "Figs", "Melons", "Lemons", "Peaches", "Quinces", "Kiwis", "Mangoes", "Bananas", "Apricots", "Currants", "Olives"]),
  new Pool("tree species", NATURE, ["Oak", "Beech", "Birch", "Maple", "Pine", "Larch", "Ash", "Elm", "Alder", "Willow", "Cedar", "Spruce", "Yew", "Poplar", "Hazel", "Rowan"]),
  new Pool("bird species", NATURE, ["Robin", "Wren", "Finch", "Heron", "Swift", "Owl", "Crow", "Tern", "Stork", "Dove", "Lark", "Gull", "Magpie", "Sparrow", "Thrush", "Falcon"]),
  new Pool("fish species", NATURE, ["Trout", "Perch", "Pike", "Carp", "Eel", "Salmon", "Cod", "Herring", "Bream", "Roach", "Tench", "Sole", "Plaice", "Sardine"]),
  new Pool("department", PEOPLE, ["Sales", "Research", "Support", "Design", "Finance", "Legal", "Logistics", "Training", "Marketing", "Security", "Planning", "Quality", "Purchasing", "Press", "Archive", "Kitchen"]),
  new Pool("sport", PEOPLE, ["Tennis", "Rowing", "Judo", "Fencing", "Archery", "Hockey", "Cycling", "Golf", "Rugby", "Squash", "Sailing", "Karate", "Boxing", "Skiing", "Diving", "Climbing"]),
  new Pool("instrument", PEOPLE, ["Violin", "Flute", "Harp", "Cello", "Oboe", "Trumpet", "Piano", "Guitar", "Drums", "Tuba", "Viola", "Clarinet", "Organ", "Banjo", "Bassoon", "Horn"]),
  new Pool("region", GOODS | PEOPLE, ["North", "South", "East", "West", "Centre", "Coast", "Islands", "Highlands", "Valley", "Delta"]),
  new Pool("country", GOODS, ["Chile", "Kenya", "Nepal", "Peru", "Ghana", "Latvia", "Malta", "Oman", "Fiji", "Cuba", "Iceland", "Jordan", "Laos", "Panama", "Tunisia", "Estonia"]),
];

const SERIES: Pool[] = [
  new Pool("channel", GOODS | INVENTED, ["Online", "Shop", "Market", "Phone", "Catalogue", "Agents"]),
  new Pool("age group", PEOPLE | TIME, ["Children", "Teens", "Students", "Adults", "Parents", "Seniors"]),
  new Pool("time of day", NATURE | PEOPLE, ["Dawn", "Morning", "Noon", "Afternoon", "Evening", "Night"]),
  new Pool("means of transport", TIME | PEOPLE, ["Bus", "Tram", "Train", "Car", "Bicycle", "Ferry"]),
  new Pool("habitat", NATURE, ["Garden", "Forest", "Meadow", "Marsh", "Shore", "Orchard"]),
  new Pool("plant", TIME | INVENTED, ["Harbour", "Mill", "Quarry", "Foundry", "Dairy", "Brewery"]),
  new Pool("version", GOODS | TIME | INVENTED, ["Plan", "Actual"]),
  new Pool("place", NATURE | PEOPLE, ["Indoors", "Outdoors"]),
];

/** What invented names are names of. */
const INVENTED_NOUNS: string[] = ["district", "village", "town", "site", "station", "island"];
const INVENTED_SERIES: string[] = ["method", "supplier", "type", "workshop"];
/** Share of the charts whose categories are invented, and of the legends whose series are. */
const INVENTED_SHARE: f64 = 0.4;

/** Something measured. */
class Quantity {
  constructor(public name: string, public unit: string, public fields: i32) {}
}

const AMOUNTS: Quantity[] = [
  new Quantity("Sales", "thousand euros", GOODS | TIME | INVENTED),
  new Quantity("Output", "tonnes", GOODS | TIME | INVENTED),
  new Quantity("Deliveries", "tonnes", GOODS | TIME),
  new Quantity("Energy use", "MWh", PEOPLE | TIME | INVENTED),
  new Quantity("Water use", "litres", PEOPLE | INVENTED),
  new Quantity("Rainfall", "mm", TIME | INVENTED),
  new Quantity("Budget", "thousand euros", PEOPLE),
  new Quantity("Training time", "hours", PEOPLE),
  new Quantity("Biomass", "kg", NATURE),
  new Quantity("Weight recorded", "kg", NATURE | GOODS),
  new Quantity("Area covered", "hectares", NATURE),
  new Quantity("Waiting time", "minutes", TIME | PEOPLE | INVENTED),
  new Quantity("Transport costs", "euros", GOODS | INVENTED),
];

const SIGNED: Quantity[] = [
  new Quantity("Profit", "thousand euros", GOODS | TIME | INVENTED),
  new Quantity("Change in output", "tonnes", GOODS | TIME | INVENTED),
  new Quantity("Change in area", "hectares", NATURE),
  new Quantity("Change in weight", "kg", NATURE | INVENTED),
  new Quantity("Deviation from plan", "hours", PEOPLE | TIME),
  new Quantity("Budget balance", "thousand euros", PEOPLE),
];

const COUNTS: Quantity[] = [
  new Quantity("Sightings", "", NATURE),
  new Quantity("Nests", "", NATURE),
  new Quantity("Orders", "", GOODS | TIME | INVENTED),
  new Quantity("Complaints", "", GOODS | TIME | INVENTED),
  new Quantity("Visits", "", PEOPLE | TIME | INVENTED),
  new Quantity("Awards", "", PEOPLE | INVENTED),
];

const SHARES: Quantity[] = [
  new Quantity("Share of sales", "%", GOODS | TIME | INVENTED),
  new Quantity("Share of area", "%", NATURE | INVENTED),
  new Quantity("Share of the budget", "%", PEOPLE | TIME),
];

const PLACES: string[] = ["Alderby", "Norvik", "Estmark", "Halden Bay", "Corriston", "Sandmoor", "Ulverne", "Port Tessel"];

const SOURCES: string[] = [
  "Source: Office of Statistics", "Source: annual survey", "Source: Chamber of Trade", "Source: own count", "Source: field notes", "Source: Ministry of Works",
  "Source: yearbook", "Source: Harbour Board", "Data: members' survey", "Data: monthly returns", "Note: provisional figures",
];

/** The subject of one chart. */
export class Topic {
  categories: string[] = [];
  /** Empty where there is one series alone. */
  series: string[] = [];
  /** What a category is: "month". */
  noun: string = "";
  /** What a series is: "channel". */
  seriesNoun: string = "";
  quantity: string = "";
  /** Empty for counts. */
  unit: string = "";
  source: string = "";
  /** Titles from the longest to the shortest. */
  titles: string[] = [];

  /** A subject with so many categories and series, all names different; at most 16 categories and 6 series for real names. */
  static draw(rng: Rng, measure: Measure, categories: i32, series: i32 = 0): Topic {
    const topic = new Topic();
    const invented = inventedNames(rng, categories + series);
    const pools = fitting(CATEGORIES, categories, -1);
    let fields = INVENTED;
    if (pools.length > 0 && !rng.chance(INVENTED_SHARE)) {
      const pool = rng.pick<Pool>(pools);
      fields = pool.fields;
      topic.noun = pool.noun;
      topic.categories = pool.isOrdered ? stretch(rng, pool.names, categories) : chosen(rng, pool.names, categories);
    } else {
      topic.noun = rng.pick<string>(INVENTED_NOUNS);
      topic.categories = invented.slice(0, categories);
    }
    if (series > 0) {
      const legends = fitting(SERIES, series, fields);
      const legend = legends.length > 0 && !rng.chance(INVENTED_SHARE) ? rng.pick<Pool>(legends) : null;
      topic.seriesNoun = legend === null ? rng.pick<string>(INVENTED_SERIES) : legend.noun;
      topic.series = legend === null ? invented.slice(categories) : chosen(rng, legend.names, series);
    }
    const quantity = rng.pick<Quantity>(quantitiesOf(measure, fields));
    topic.quantity = quantity.name;
    topic.unit = quantity.unit;
    topic.source = rng.pick<string>(SOURCES);
    topic.entitle(rng);
    return topic;
  }

  private entitle(rng: Rng): void {
    const place = rng.pick<string>(PLACES);
    const by = this.quantity + " by " + this.noun;
    const both = this.series.length > 0 && rng.chance(0.5) ? by + " and " + this.seriesNoun : by;
    const form = rng.int(0, 2);
    if (form == 1) this.titles.push(both + ", " + place);
    else if (form == 2) this.titles.push(place + ": " + lowered(both));
    this.titles.push(both);
    this.titles.push(by);
    this.titles.push(this.quantity);
  }

  /** The quantity with its unit, as it stands at an axis. */
  get valueTitle(): string {
    return this.unit.length == 0 ? "Number of " + lowered(this.quantity) : this.quantity + " (" + this.unit + ")";
  }

  /** What the categories are, as it stands at an axis. */
  get categoryTitle(): string {
    return this.noun.charAt(0).toUpperCase() + this.noun.substring(1);
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.substring(1);
}

function fitting(pools: Pool[], count: i32, fields: i32): Pool[] {
  const found: Pool[] = [];
  for (let i = 0; i < pools.length; i++) {
    if (pools[i].names.length >= count && (pools[i].fields & fields) != 0) found.push(pools[i]);
  }
  return found;
}

function quantitiesOf(measure: Measure, fields: i32): Quantity[] {
  const all = measure == Measure.Amount ? AMOUNTS : measure == Measure.Signed ? SIGNED : measure == Measure.Count ? COUNTS : SHARES;
  const found: Quantity[] = [];
  for (let i = 0; i < all.length; i++) if ((all[i].fields & fields) != 0) found.push(all[i]);
  assert(found.length > 0, "every field has a quantity of every measure");
  return found;
}

/** Names that follow one another. */
function stretch(rng: Rng, names: string[], count: i32): string[] {
  const first = rng.int(0, names.length - count);
  return names.slice(first, first + count);
}

function chosen(rng: Rng, names: string[], count: i32): string[] {
  const picked = rng.sample(count, names.length);
  const found: string[] = [];
  for (let i = 0; i < count; i++) found.push(names[picked[i]]);
  return found;
}
