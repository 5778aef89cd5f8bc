/** Compound surnames, which would be cut in two by their first sign. */
export const compoundSurnames = [
  ...['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '独孤', '南宫', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐'],
  ...['长孙', '宇文', '轩辕', '端木', '百里', '呼延', '闻人', '澹台', '淳于', '濮阳', '太史', '申屠', '公冶', '宗政'],
  ...['歐陽', '司馬', '諸葛', '東方'],
] as const;

/** Common surnames, about 99 in 100 people; rare ones that are everyday words first (水, 米, 和) are left out. */
const singles =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭' +
  '陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔' +
  '伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙' +
  '傅鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂全佟应臧闵苟邬边卞姬' +
  '師和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉' +
  '伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴阎肇' +
  '張劉陳楊黃趙吳孫馬鄭羅謝許韓馮鄧葉蘇盧蔣譚陸賈鄒鍾龍賀顧錢嚴龔湯歐關蘭單紀畢駱簡車項連麥華藍祝';

const singleSurnames = new Set(singles.replace('師和', ''));

/** For use inside a regular expression. */
export const surnamePattern = `(?:${compoundSurnames.join('|')}|[${[...singleSurnames].join('')}])`;

/** Chinese ones in both spellings, and the commonest Korean and Vietnamese ones. */
const easternSurnames = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng ' +
    'deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lv ding ren shen yao cui zhong tan fan ' +
    'jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan ' +
    'qian dai mo kong ouyang sima zhuge wong chan cheung lam leung lau ng tan lim kim choi jeong kang yoon nguyen tran pham'
  ).split(' '),
);

/** The surname at the start of a Chinese name, or '' where it starts with none. */
export function leadingSurname(name: string): string {
  const compound = compoundSurnames.find((surname) => name.startsWith(surname));
  const [first = ''] = name;
  return compound ?? (singleSurnames.has(first) ? first : '');
}

export function isEasternSurname(word: string): boolean {
  return easternSurnames.has(word.toLowerCase());
}
