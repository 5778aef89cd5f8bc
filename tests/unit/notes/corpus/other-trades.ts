import type { Entry } from './entry.ts';

/** Written last, from other desks than a property office: shop, clinic, hotel, IT, delivery, school. At first sight 46 % were read exactly. */
export const otherTrades: readonly Entry[] = [
  [
    '许先生 13322221111 网上买的洗衣机少配件，要求补发',
    { sur: '许', hon: '先生', tel: '13322221111', desc: '网上买的洗衣机少配件', req: '补发' },
  ],
  ['打印机卡纸 三楼财务部 尽快', { desc: '打印机卡纸 三楼财务部', req: '尽快' }],
  ['傅小姐 预约周三下午牙科', { sur: '傅', hon: '小姐', desc: '预约周三下午牙科', due: '周三下午' }],
  ['1208房 加一床被子', { adr: '1208房', room: '1208房', desc: '加一床被子' }],
  ['VPN连不上 工号 88001234 马强', { desc: 'VPN连不上 工号 88001234', sur: '马', name: '马强' }],
  [
    '彭女士 快递员13812345678 态度恶劣 投诉',
    { sur: '彭', hon: '女士', tel: '13812345678', desc: '快递员，态度恶劣 投诉' },
  ],
  ['二年级3班家长 问放学时间', { desc: '二年级3班家长 问放学时间' }],
  [
    '订的12月5日两间房 想改到12月6日 倪先生 18511112222',
    { desc: '订的12月5日两间房', req: '想改到12月6日', due: '12月6日', sur: '倪', hon: '先生', tel: '18511112222' },
  ],
  ['系统登录报错500', { desc: '系统登录报错500' }],
  ['退货 单号 20261101234 鞋子42码小了 要换43', { desc: '退货 单号 20261101234 鞋子42码小了', req: '要换43' }],
  [
    '客户：江涛；手机：15866667777；地址：人民路12号；问题：宽带断线；时间：明天上午',
    { sur: '江', name: '江涛', tel: '15866667777', adr: '人民路12号', desc: '宽带断线', due: '明天上午' },
  ],
  ['吕律师 找法务部 合同的事', { sur: '吕', hon: '律师', col: '法务部', desc: '合同的事' }],
  ['奶粉过期了！！要求赔偿1000元，否则投诉12315', { desc: '奶粉过期了！！否则投诉12315', req: '赔偿1000元' }],
  [
    'laptop will not start, asset 0012345678, Tom Hill, ext 4410',
    { desc: 'laptop will not start, asset 0012345678, ext 4410', sur: 'Hill', name: 'Tom Hill' },
  ],
  [
    'Miss Evans, 07911 123456, parcel not arrived, ordered 12/11, please refund',
    { sur: 'Evans', hon: 'Miss', tel: '07911 123456', desc: 'parcel not arrived, ordered 12/11', req: 'please refund' },
    'GB',
  ],
  ['room 512 needs extra towels', { adr: 'room 512', room: 'room 512', req: 'needs extra towels' }],
  [
    'Mrs Novak would like to move her appointment to Friday 10:30',
    { sur: 'Novak', hon: 'Mrs', req: 'would like to move her appointment to Friday 10:30', due: 'Friday 10:30' },
  ],
  [
    'password reset for j.doe@corp.example, call back on 415-555-2671',
    { desc: 'password reset for', mail: 'j.doe@corp.example', req: 'call back on', tel: '415-555-2671' },
    'US',
  ],
  [
    'Robert Brown 2125550147 card swallowed by ATM at 5 Main Street urgent',
    {
      sur: 'Brown',
      name: 'Robert Brown',
      tel: '2125550147',
      desc: 'card swallowed by ATM at 5 Main Street',
      adr: '5 Main Street',
      pri: 'urgent',
    },
    'US',
  ],
  [
    'email bounced, tenant: Lucy Gray, unit 7',
    { desc: 'email bounced', sur: 'Gray', name: 'Lucy Gray', adr: 'unit 7', unit: 'unit 7' },
  ],
  ['flight BA 2490 delayed 3 hours', { desc: 'flight BA 2490 delayed 3 hours' }],
  ['asks if shop opens on Sunday', { desc: 'asks if shop opens on Sunday' }],
  [
    'Mr Ali, refund 120.50 not received since 3 Nov',
    { sur: 'Ali', hon: 'Mr', desc: 'refund 120.50 not received since 3 Nov' },
  ],
  ['wants manager to call her today', { req: 'wants manager to call her', due: 'today' }],
];
