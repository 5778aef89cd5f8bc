import type { Entry } from './entry.ts';

/** A last look at lines nobody had tuned for, when all the others were done: 75 % were read exactly. */
export const desks: readonly Entry[] = [
  [
    '侯女士 翡翠城12栋1单元901 水表转得太快 想请人检查',
    {
      sur: '侯',
      hon: '女士',
      adr: '翡翠城12栋1单元901',
      com: '翡翠城',
      bld: '12栋',
      unit: '1单元',
      room: '901',
      desc: '水表转得太快',
      req: '想请人检查',
    },
  ],
  [
    '老人走失 穿红衣服 家属段先生 17712345678 紧急',
    { desc: '老人走失 穿红衣服 家属', sur: '段', hon: '先生', tel: '17712345678', pri: '紧急' },
  ],
  ['要投诉！前台不接电话', { desc: '要投诉！前台不接电话' }],
  ['门口垃圾三天没人清 6栋2单元', { desc: '门口垃圾三天没人清', adr: '6栋2单元', bld: '6栋', unit: '2单元' }],
  ['钟先生 月卡到期 续费多少钱', { sur: '钟', hon: '先生', desc: '月卡到期 续费多少钱' }],
  [
    '13300001111 邱太太 明晚七点前送煤气',
    { tel: '13300001111', sur: '邱', hon: '太太', due: '明晚七点前', req: '送煤气' },
  ],
  ['发现诈骗电话 对方号码17000000000', { desc: '发现诈骗电话 对方', tel: '17000000000' }],
  ['顾客姓万 要求换货 鞋子开胶', { sur: '万', req: '换货', desc: '鞋子开胶' }],
  [
    '侧门刷不开卡 尤小姐 4-1702',
    { desc: '侧门刷不开卡', sur: '尤', hon: '小姐', adr: '4-1702', bld: '4', room: '1702' },
  ],
  ['问一下周末几点关门', { desc: '问一下周末几点关门' }],
  ['空调滴水滴到我家 请楼上处理', { desc: '空调滴水滴到我家', req: '请楼上处理' }],
  ['严先生 中山路120号 燃气泄漏 特急！', { sur: '严', hon: '先生', adr: '中山路120号', desc: '燃气泄漏', pri: '特急' }],
  [
    'Ms Rossi 07911 123456 bathroom fan dead, available weekday mornings',
    { sur: 'Rossi', hon: 'Ms', tel: '07911 123456', desc: 'bathroom fan dead, available weekday mornings' },
    'GB',
  ],
  [
    'Carlos Diaz, unit 12, ants in kitchen, please spray before Monday',
    {
      sur: 'Diaz',
      name: 'Carlos Diaz',
      adr: 'unit 12',
      unit: 'unit 12',
      desc: 'ants in kitchen',
      req: 'please spray',
      due: 'before Monday',
    },
  ],
  ['neighbour in 4A smoking on balcony', { desc: 'neighbour in 4A smoking on balcony' }],
  ["Mr O'Brien called about his deposit", { sur: "O'Brien", hon: 'Mr', desc: 'called about his deposit' }],
  [
    'lost keys, come to Block 2 Flat 7C now, 415-555-2671',
    {
      desc: 'lost keys',
      req: 'come to Block 2 Flat 7C now',
      adr: 'Block 2 Flat 7C',
      bld: 'Block 2',
      room: 'Flat 7C',
      tel: '415-555-2671',
    },
    'US',
  ],
  [
    'Grace Lee (female) thanks the gardener',
    { sur: 'Lee', name: 'Grace Lee', hon: 'female', desc: 'thanks the gardener' },
  ],
  [
    'internet slow every evening, can you check the router?',
    { desc: 'internet slow every evening', req: 'can you check the router?' },
  ],
  ['Dr Mehta wants Prof Lin', { sur: 'Mehta', hon: 'Dr', req: 'wants Prof Lin' }],
];
