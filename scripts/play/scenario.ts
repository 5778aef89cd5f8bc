/** A random source that gives the same draws for the same seed (mulberry32). */
export function drawsOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    pick: <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0],
  };
}

/** What the caller of the play wants, and what a careful reader would expect of ticket and history. All made up. */
export interface Scenario {
  readonly surname: string;
  readonly form: '先生' | '女士';
  readonly phone: string;
  readonly house: readonly [community: string, building: string, unit: string, room: string];
  readonly matter: string;
  readonly wish: string;
  readonly urgent: boolean;
  /** As the clerk writes it, and the instant that it means (local time). */
  readonly when: string;
  readonly dueAt: Date;
}

/** Draws one repair call. The houses are those that the console's cascader knows. */
export function drawScenario(seed: number, now: Date): Scenario {
  const { below, pick } = drawsOf(seed);
  const [community, suffix, buildings, floors, doors] = pick<readonly [string, string, number, number, number]>([
    ['翠湖花园', '栋', 8, 18, 4],
    ['桂园小区', '栋', 6, 6, 2],
  ]);
  const [place, fault] = pick<readonly [string, string]>([
    ['厨房', '水管漏水'],
    ['卫生间', '下水道堵了'],
    ['客厅', '跳闸没电'],
    ['楼道', '灯不亮'],
    ['阳台', '窗户关不上'],
    ['电梯口', '门禁坏了'],
  ]);
  const hour = 9 + below(8);
  const dueAt = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, hour);
  return {
    surname: pick(['王', '李', '张', '陈', '欧阳', '赵', '周', '吴', '孙', '林']),
    form: pick(['先生', '女士']),
    phone: `13${below(10)}${String(below(100_000_000)).padStart(8, '0')}`,
    house: [
      community,
      `${1 + below(buildings)}${suffix}`,
      `${1 + below(2)}单元`,
      `${1 + below(floors)}0${1 + below(doors)}`,
    ],
    matter: `${place}${fault}`,
    wish: pick(['来修', '派人来看一下', '尽快处理', '修好后回个电话']),
    urgent: below(2) === 1,
    when: `明天${hour < 12 ? '上午' : '下午'}${hour > 12 ? hour - 12 : hour}点`,
    dueAt,
  };
}
