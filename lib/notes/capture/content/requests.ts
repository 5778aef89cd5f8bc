const verbs =
  '希望|盼|请(?!问|假|教|的)|麻烦(?!的|了|死)|想要?(?!问|咨询|了解|知道|反映|投诉)|需要|能否|可否|能不能|可不可以|可以(?:帮|来)|务必|' +
  '尽快|尽早|尽量|马上(?!就|要|到)|立即|立刻|赶紧|赶快|抓紧|能(?:来|过来|上门|尽快|派|安排)|最好(?:能|是今|是明|今|明|来|尽)|来修|来看|过来(?!了|过|的)|来人|来处理|来检|来换|来装|来安|来个人|派|上门|安排|帮我?|给(?:我|他|她)?(?:个|一个)?(?:说法|答复|回复|回电|回话|解释)|' +
  '回电|回复|回个?电话|答复|退(?![了休的不过伍群给])|送(?![了的过不错给餐水饭]|外卖|快递|货[员不慢没])|回访|来(?=$|[一个]?[人趟])|赔偿|赔|道歉|整改|停工|检修|换(?!了|过|的|掉了)|更换(?!了|过|的)|修一下|修好(?!了|没|又)|修理(?!费|工|了|过|后|不)|维修(?!费|师|人|工|不|没|了|部|慢|质|基|过|后|资|电)|' +
  '检查(?!了|过|不|没|后)|处理一下|处理(?=$)|清理(?!了|过|不|费)|清扫(?!了|过|不|费)|疏通(?!了|过|不|费)|解决(?!了|不|过|没)|安装(?!了|过|不|费|的)|拆除|核实|查(?:一下|清|看|监控)|调(?:监控|解)|联系我|打给|通知|不要|别再|让人(?=回|来|联系|处理)|让(?!人)[\\u4e00-\\u9fff]{0,4}(?:来|停|改|回|处理|安静)|叫(?:人|师傅)|并|开(?:发票|证明|门)|补(?:发|开|办|交)|报警';
const begins = new RegExp(
  `^(?:那就|就|所以|业主|客户|住户|对方|他|她|我们?)?(?:强烈)?(?:要求(?!的|不)|要(?!投诉|反映|咨询|问|交|多少|钱|命|是|不要|了)|${verbs})`,
);
const inside =
  /(?<![没不的有无按])(?:强烈要求|要求|希望|请(?=尽快|派|安排|帮|来|马上|立即|给|联系|回|及时|管理|物业)|麻烦(?=尽快|派|安排|帮|来|马上|给|你)|想让|需要(?=尽快|派|上门|维修|师傅)|尽快|赶紧|赶快|马上来|能不能|能否|可否)/;
const asks = /[吗呢?？]|多少|怎么|什么|几点|为何|哪/;
const polite = /能否|能不能|可否|可不可以|可以/;

const subject = "(?:(?:and )?(?:he|she|they|i|we|caller|customer|tenant)(?:'d)? )?(?:and )?";
const englishBegins = new RegExp(
  `^${subject}(?:please|pls|plz|kindly|wants?\\b(?! to (?:know|ask|complain|report|thank|say))|would like(?! to (?:know|ask|complain|report|thank|say))|like(?:s)? (?:a|us|someone)|needs?\\b(?! (?:repair|fixing|cleaning)\\b)|asks? (?:for|that|to|us)|asking (?:for|that|us)|requests?|requesting|demands?|hopes?|expects?|call (?:me |him |her |them )?(?:back|on|at)|callback|call back|call$|ring (?:me |him |her )?back|phone back|can (?:you|we|someone|somebody)|could (?:you|we|someone|somebody)|send (?:a|an|some|the|him|her|me|us|engineer|plumber|electrician|technician)|fix |repair (?:the|it|please|needed)|replace |check (?:the|it|if|on|whether)|come\\b|clean |remove |stop |refund |e-?mail (?=me|him|her|them|us|the|to\\b|it)|let (?:me|him|her) know|have (?:it|someone)|get (?:it|someone))`,
  'i',
);
const englishInside =
  /(?<=\S[ ,])(?:(?:and |so )?(?:he |she |they |caller |customer |tenant )?(?:wants?\b(?! to (?:know|ask|complain|report|thank|say))|would like(?! to (?:know|ask|complain|report|thank|say))|asks? (?:for|that|us|to)|requests? |demands? )|please|pls|plz|can (?:you|someone)|could (?:you|someone)|needs (?:a plumber|an electrician|someone|a technician|an engineer))\b/i;

/** “refund not received” tells what happened, “please do not call” is a wish. */
const told = /\b(?:not|never|still|(?:has|have|did|was|is)n.t)\b/i;
const wished = /\b(?:please|pls|plz|wants?|would like|can you|could you|asks?|requests?|demands?)\b/i;

/** Where in a clause the wish begins (“what is to be done”, N1), or -1 where it only says what happened. */
export function requestAt(clause: string): number {
  if (begins.test(clause)) return asks.test(clause) && !polite.test(clause) ? -1 : 0;
  if (englishBegins.test(clause)) return told.test(clause) && !wished.test(clause) ? -1 : 0;
  const found = inside.exec(clause)?.index ?? -1;
  const zh = found > 0 && /问|咨询|了解/.test(clause.slice(0, found)) ? -1 : found;
  if (zh > 0 && !(asks.test(clause.slice(zh)) && !polite.test(clause))) return zh;
  return englishInside.exec(clause)?.index ?? -1;
}

export function isRequest(clause: string): boolean {
  return requestAt(clause.trim()) === 0;
}
