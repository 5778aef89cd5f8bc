/**
 * Everyday traditional characters, each with its simplified one behind it: the words that the readers look for, and
 * the surnames. A table of the whole script would be larger than the readers themselves.
 */
const pairs =
  '樓楼棟栋號号單单層层區区園园廣广場场廈厦灣湾軒轩閣阁莊庄廬庐國国際际麗丽華华門门東东戶户間间鋪铺舖铺車车庫库壞坏斷断電电燈灯氣气熱热調调機机' +
  '話话聯联繫系係系郵邮報报訴诉議议詢询諮咨問问請请煩烦盡尽儘尽馬马緊紧趕赶後后來来處处檢检換换裝装個个幫帮給给說说覆复復复應应還还沒没為为與与讓让' +
  '別别當当時时週周禮礼點点鐘钟鍾钟聽听嗎吗麼么誰谁們们對对該该認认務务師师經经總总醫医護护會会計计長长隊队員员業业顧顾賃赁婦妇爺爷嬸婶媽妈' +
  '孫孙張张劉刘陳陈楊杨黃黄趙赵吳吴鄭郑羅罗謝谢許许韓韩馮冯鄧邓葉叶蘇苏盧卢蔣蒋譚谭陸陆賈贾鄒邹龍龙賀贺錢钱嚴严龔龚湯汤歐欧關关蘭兰紀纪畢毕' +
  '駱骆簡简項项連连麥麦藍蓝閻阎聶聂魯鲁顏颜龐庞陽阳喬乔齊齐萬万衛卫滲渗壓压鎖锁鑰钥燒烧爐炉衝冲廁厕廚厨臥卧廳厅簾帘牆墙頂顶擾扰鬧闹雜杂養养髒脏' +
  '煙烟費费繳缴賬账帳帐發发證证辦办補补續续錄录監监視视頻频傳传遞递遲迟亂乱佔占擋挡傷伤盜盗竊窃險险災灾責责態态滿满質质賠赔償偿運运動动開开閉闭' +
  '響响聲声網网線线寬宽帶带貨货貴贵寫写轉转達达訊讯邊边裡里裏里內内進进過过這这從从現现剛刚兩两幾几雙双隻只樣样變变圍围樹树蟲虫貓猫兒儿親亲鄰邻學学' +
  '領领導导預预約约訂订確确實实嚇吓惡恶罵骂騙骗騷骚緩缓級级優优備备註注標标題题類类況况無无產产權权屬属棄弃舊旧鐵铁塊块燙烫凍冻濕湿淨净紅红綠绿' +
  '顯显鍵键撥拨鈴铃離离遠远節节陰阴風风雲云臺台島岛嶺岭鄉乡鎮镇縣县廠厂館馆寶宝榮荣興兴慶庆豐丰聖圣諸诸閒闲濾滤噴喷財财儲储購购銷销環环職职術术賓宾額额隨随';

const simplifiedOf = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1));
const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');
const traditionalOf = new Map<string, string>();
for (const [from, to] of simplifiedOf) traditionalOf.set(to, (traditionalOf.get(to) ?? '') + from);

/** Traditional characters as simplified ones, unit by unit, for matching only: a note keeps what was typed. */
export function simplify(text: string): string {
  return text.replace(traditional, (sign) => simplifiedOf.get(sign) ?? sign);
}

/** A pattern without character classes that matches both scripts. */
export function inBothScripts(pattern: string): string {
  return pattern.replace(/[\u4e00-\u9fff]/g, (sign) => {
    const others = traditionalOf.get(sign);
    return others === undefined ? sign : `[${sign}${others}]`;
  });
}
