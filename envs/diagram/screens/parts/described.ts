/** Sections that are told by what is set in them. */
import { Section, Spec } from "../../../../assembly/kit/ui/settings";
import { Rng } from "../../../../assembly/random";
import { listed } from "../../../../assembly/words";

/** Sections for each condition that miss it alone, as far as there are any. */
const FOILS: i32 = 3;

export class Described {
  private constructor(private specs: Spec[], private values: i32[]) {}

  /**
   * Describes some of the sections, or of the rows of a table, by the values of a few settings, and changes those of others until there are no more
   * of them: up to three others for each condition miss it alone.
   *
   * @param kept places of those that are described; the values are the first one's
   * @param specs settings that all sections have
   */
  static among(rng: Rng, sections: Section[], kept: i32[], specs: Spec[]): Described {
    const values: i32[] = [];
    for (let i = 0; i < specs.length; i++) values.push(sections[kept[0]].settings[sections[kept[0]].find(specs[i])].value);
    const described = new Described(specs, values);
    for (let i = 1; i < kept.length; i++) described.impose(sections[kept[i]]);
    const order = rng.permutation(sections.length);
    let foils = FOILS * specs.length;
    for (let i = 0; i < order.length; i++) {
      const other = sections[order[i]];
      if (kept.includes(order[i])) continue;
      const isNear = --foils >= 0;
      if (isNear) described.impose(other);
      if (described.holds(other)) {
        const broken = isNear ? foils % specs.length : rng.int(0, specs.length - 1);
        const setting = other.settings[other.find(specs[broken])];
        setting.value = (setting.value + rng.int(1, specs[broken].count - 1)) % specs[broken].count;
      }
    }
    return described;
  }

  /** Gives a section what the description says. */
  impose(section: Section): void {
    for (let i = 0; i < this.specs.length; i++) section.settings[section.find(this.specs[i])].value = this.values[i];
  }

  holds(section: Section): bool {
    for (let i = 0; i < this.specs.length; i++) if (section.settings[section.find(this.specs[i])].value != this.values[i]) return false;
    return true;
  }

  /** The places of the settings in a section that it speaks of. */
  places(section: Section): i32[] {
    const found: i32[] = [];
    for (let i = 0; i < this.specs.length; i++) found.push(section.find(this.specs[i]));
    return found;
  }

  /** "Sound is Bell and Badge is on". */
  text(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.specs.length; i++) parts.push(this.specs[i].name + " is " + this.specs[i].text(this.values[i]));
    return listed(parts);
  }
}
