/** One option of the address cascader: community, building, unit, room. All names are made up. */
export interface House {
  readonly value: string;
  readonly label: string;
  readonly children?: readonly House[];
}

interface Plan {
  readonly name: string;
  readonly buildings: readonly string[];
  readonly units: readonly string[];
  readonly floors: number;
  readonly room: (floor: number, door: number) => string;
  readonly doors: number;
}

const upTo = (last: number, suffix: string) => Array.from({ length: last }, (_, index) => `${index + 1}${suffix}`);
const plain = (floor: number, door: number) => `${floor}0${door}`;
const withSuffix = (floor: number, door: number) => `${floor}0${door}室`;

const plans: readonly Plan[] = [
  { name: '翠湖花园', buildings: upTo(8, '栋'), units: upTo(2, '单元'), floors: 18, doors: 4, room: plain },
  { name: '桂园小区', buildings: upTo(6, '栋'), units: upTo(4, '单元'), floors: 6, doors: 2, room: plain },
  { name: '云杉苑一期', buildings: upTo(5, '号楼'), units: upTo(3, '单元'), floors: 11, doors: 2, room: withSuffix },
  { name: '云杉苑二期', buildings: upTo(4, '号楼'), units: upTo(2, '单元'), floors: 24, doors: 3, room: withSuffix },
  { name: '望江商务中心', buildings: ['A座', 'B座'], units: ['东区', '西区'], floors: 12, doors: 6, room: withSuffix },
];

/** The tree that the cascader shows; every value is its own label. */
export const houses: readonly House[] = plans.map((plan) =>
  node(
    plan.name,
    plan.buildings.map((building) =>
      node(
        building,
        plan.units.map((unit) => node(unit, rooms(plan))),
      ),
    ),
  ),
);

function rooms(plan: Plan): readonly House[] {
  return Array.from({ length: plan.floors * plan.doors }, (_, index) =>
    node(plan.room(Math.floor(index / plan.doors) + 1, (index % plan.doors) + 1)),
  );
}

function node(label: string, children?: readonly House[]): House {
  return children ? { value: label, label, children } : { value: label, label };
}
