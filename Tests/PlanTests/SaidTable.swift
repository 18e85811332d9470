/// How the plan's names are said, from a dictionary of words and read through by hand: not from the program's table.
enum SaidTable {
  /// Zones, areas, items and goals by their ids, with the first letter of each character's syllable.
  static let initials = """
    Z1 jrj; Z2 dskjy; Z3 tqyyq; Z4 dslllc; Z5 schfjj; 1 gnqycyfz; 2 xdhjpcq; 3 whrsl; 4 shjsyms;
    5 zfzsjs; 1.1 zdgnq; 1.2 cyjgsj; 1.3 qyfw; 2.1 sthj; 2.2 jcss; 2.3 csaqyx; 2.4 csjxhgl; 3.1 lswhmcbh;
    3.2 whhm; 3.3 whcycy; 4.1 shsy; 4.2 msbz; 4.3 qxyshfwgl; 5.1 fzzf; 5.2 xnzf; 5.3 ljzf; 5.0 xrdzxbggz;
    H-01 dqsczzzs; H-02 qjggczyssrzs; H-03 jmrjkzpsrzs; H-04 shxfplsezs; H-05 djsyl; H-06 djsyryjyl;
    H-07 wygdpnhjdl; 1.1-01 gnqztgh; 1.1-02 gnqcyzxgh; 1.1-03 gnqjtzxgh; 1.1-04 gnqhjzxgh;
    1.1-05 35zxzqj; 1.1-06 hjxmbq; 1.1-07 hjxmtdrs; 1.1-08 fsxqxmbq; 1.1-09 fsxqxmtdrs; 1.1-10 ytxmgj;
    1.1-11 zxcbqgj; 1.1-12 slhbjj1hdzh; 1.1-13 gjjwhkjrhsfjd; 1.1-14 dstscyy; 1.1-15 sjcylm;
    1.1-16 sjzdhxqzdxm; 1.1-17 ysds; 1.1-18 yszxjgsg; 1.1-19 nzzlbdgz; 1.1-20 bwltk; 1.1-21 tqxjxshytfa;
    1.1-22 bjtqysj; 1.1-23 bjfxm; 1.1-24 c3dkcq; 1.1-25 hdkcq; 1.1-26 gyszs; 1.1-27 llcyswhgzs;
    1.1-28 dslllcxctj; 1.1-29 lzhjj; 1.1-30 dslllcwccyjj; 1.1-31 bzzjcbhsf; 1.1-32 fjjytts;
    1.1-33 schjqjjtglbf; 1.1-34 schkfsjq; 1.2-01 gnwzmjrjgrz; 1.2-02 dxqyzbrz; 1.2-03 jryptfw;
    1.2-04 gdjrrcjjq; 1.2-05 kjjr; 1.2-06 whjr; 1.2-07 msjr; 1.2-08 kjcxfw; 1.2-09 gxjsxm; 1.2-10 hyljrc;
    1.2-11 qyzzcx; 1.2-12 sd; 1.2-13 xdssxf; 1.2-14 mlddtssyjq; 1.2-15 hjzbdxfzzd; 1.2-16 schlyfwss;
    1.2-17 dsllyfwss; 1.2-18 ctqydzsw; 1.2-19 lzhjsgz; 1.2-20 lzhglcx; 1.2-21 shfwywdbj; 1.2-22 shfwyzzh;
    1.2-23 xsppfscsj; 1.2-24 bshqyfzdyt; 1.3-01 zqqygtlxjz; 1.3-02 zdxmqgcfw; 1.3-03 yzzylh;
    1.3-04 qsgqgszgg; 1.3-05 qsgqzcq; 1.3-06 zxqyfwpt; 1.3-07 fgjjhzxqyfz; 1.3-08 cyfzcjzc;
    1.3-09 sczxzz; 2.1-01 lsfzzbtx; 2.1-02 sthjqygh; 2.1-03 yhyddyqghyj; 2.1-04 ldeq; 2.1-05 wbqhjjgzdrw;
    2.1-06 ld; 2.1-07 wdlh; 2.1-08 czlh; 2.1-09 jkxrd; 2.1-10 jpjxhtzz; 2.1-11 fqyzhccljsy;
    2.1-12 xqljfldbtx; 2.1-13 nhqdkh; 2.1-14 nyxfzlkh; 2.1-15 nyjcpt; 2.1-16 dtgzsd; 2.1-17 zddwjngz;
    2.1-18 dqwrkz; 2.1-19 pm25jg; 2.1-20 jmqjnygz; 2.1-21 schszjc; 2.1-22 schshj; 2.2-01 dt7hx;
    2.2-02 dt16hx; 2.2-03 szdlzc; 2.2-04 xhcgnjdl; 2.2-05 dlwxh; 2.2-06 dldzx; 2.2-07 jsdzx;
    2.2-08 dcgyzz; 2.2-09 qjtjcddfzx; 2.2-10 lttclk; 2.2-11 lstcc; 2.2-12 ljxqtcsszl; 2.2-13 dxkjtcss;
    2.2-14 sgzlxtcms; 2.2-15 lswmjtln; 2.2-16 mxxt; 2.2-17 zxcgzd; 2.2-18 sdqrbz; 2.2-19 cskdqybdz;
    2.2-20 jxhtgxxjgz; 2.3-01 aqyxzbtx; 2.3-02 dxgwsj; 2.3-03 yhpc; 2.3-04 zhhtfsjyjya; 2.3-05 xfsshdw;
    2.3-06 mfsshdw; 2.3-07 yjyl; 2.3-08 fzzs; 2.3-09 aqjgtx; 2.3-10 aqzrzszd; 2.3-11 aqscbzh;
    2.3-12 ztdsg; 2.4-01 cgzfgg; 2.4-02 qjzhzfglwyh; 2.4-03 jdzhzfglwyh; 2.4-04 zftcldjz; 2.4-05 cgzxxy;
    2.4-06 tkgx; 2.4-07 jdtczy; 2.4-08 swytcgms; 2.4-09 csgllxhy; 2.4-10 shcycsgl; 2.4-11 htjxhglms;
    2.4-12 ljxqwyglms; 2.4-13 zhxc; 2.4-14 wlwyjsdxjsyy; 3.1-01 qmcwtc; 3.1-02 shcydmcbhjz;
    3.1-03 mcmrmymjpp; 3.1-04 mczrjzszd; 3.1-05 fysdwbqgh; 3.1-06 bjzzxsy; 3.1-07 wd; 3.1-08 yclfjdxm;
    3.1-09 tqlswhjg; 3.1-10 zsmzbdzhzz; 3.1-11 ymzxjdxssd; 3.1-12 ydxgttxs; 3.1-13 hgbhhly;
    3.1-14 fyzspt; 3.1-15 fyccjd; 3.2-01 shzyhxjztx; 3.2-02 gmddgc; 3.2-03 ggwmydgc; 3.2-04 wmcqcjcg;
    3.2-05 ggwhfw; 3.2-06 qtsg; 3.2-07 ggwhzx; 3.2-08 yjypms; 3.2-09 xcwhj; 3.2-10 smxjj; 3.2-11 dyhxxyd;
    3.2-12 swfztyshq; 3.3-01 wczxzjhzcfc; 3.3-02 llcwccyyq; 3.3-03 xh1949wccyyq; 3.3-04 zdwccyxm;
    3.3-05 wccyjjgxl; 3.3-06 whjrcxzx; 3.3-07 wcxmzscbjypt; 3.3-08 wcyxrc; 3.3-09 ytzqgz;
    3.3-10 xctcyczp; 4.1-01 xxjcrrcgln; 4.1-02 szjy; 4.1-03 jyjt; 4.1-04 yzjyzyfgm; 4.1-05 tsggsy;
    4.1-06 tshcxrcpyms; 4.1-07 jyjgc; 4.1-08 msgzs; 4.1-09 xqjysnxdjh; 4.1-10 zxxjssnxdjh; 4.1-11 xxfj;
    4.1-12 yeygkj; 4.1-13 zyjy; 4.1-14 sqjy; 4.1-15 xxxcssfq; 4.1-16 qsyyjxkptx; 4.1-17 qkyszyhfwsd;
    4.1-18 jtyssfw; 4.1-19 wsjdjsq; 4.1-20 ggwsds; 4.1-21 jtjkbjzx; 4.1-22 fsyy; 4.1-23 kjsfxm;
    4.1-24 kjcgzh; 4.1-25 rkjsfwtx; 4.1-26 caxfjyfwms; 4.1-27 zllxxwjyfwms; 4.1-28 qgsymfcqcg;
    4.1-29 mzgz; 4.1-30 zjgz; 4.1-31 qwgz; 4.1-32 dtgz; 4.1-33 qzttgz; 4.2-01 wgxm; 4.2-02 ljxqzhgz;
    4.2-03 ljxqkzjngz; 4.2-04 yamn28hycj; 4.2-05 mhpcj; 4.2-06 bzfcphlgeq; 4.2-07 bzfcyby;
    4.2-08 bzfftdhm; 4.2-09 bzfglz; 4.2-10 sqsldcjy; 4.2-11 jyfw; 4.2-12 cyddjy; 4.2-13 hxldgx;
    4.2-14 qsbzxjgtz; 4.2-15 qybzxjgtz; 4.2-16 sblstd; 4.2-17 sbyyfw; 4.2-18 sybxjshhff; 4.2-19 jjyl;
    4.2-20 sqyl; 4.2-21 shllbyljg; 4.2-22 sdjtyl; 4.2-23 qcjrzykfzx; 4.2-24 wxjyfw; 4.2-25 syaqzxzz;
    4.2-26 clzgc; 4.2-27 ncdj; 4.2-28 ncdj; 4.2-29 zcsfdsd; 4.2-30 shpgyhjgwd; 4.3-01 qjshfwglzhzx;
    4.3-02 jdshfwglzhzx; 4.3-03 12341yhtrx; 4.3-04 sjldjz; 4.3-05 fmqtmyjmn; 4.3-06 myqd; 4.3-07 snxshzz;
    4.3-08 yxsqfwzz; 4.3-09 zfgmfwzd; 4.3-10 zqdwzyxjmkf; 4.3-11 deplxsfsq; 4.3-12 lwpf; 4.3-13 dytjtx;
    4.3-14 ldgbjfzd; 4.3-15 ldgbbazd; 4.3-16 mdjf; 4.3-17 pacj; 4.3-18 shzafk; 4.3-19 ldrkfwhgl;
    5.1-01 zfcwhhqxfzd; 5.1-02 ldctyszd; 5.1-03 zdxzsxjcbf; 5.1-04 dbwyhqzlxcwh; 5.1-05 shgs; 5.1-06 tz;
    5.1-07 zjzx; 5.1-08 xzqlgktm; 5.1-09 wsqlk; 5.1-10 yfxsql; 5.1-11 xzwzyjd; 5.1-12 jcpgzd;
    5.1-13 zrzjzd; 5.1-14 shhqzjdqd; 5.2-01 gwypx; 5.2-02 gwykhtx; 5.2-03 xxxzf; 5.2-04 xzfwbzhgjsd;
    5.2-05 spfwljzldw; 5.2-06 wsythbs; 5.2-07 zdgzxtjz; 5.2-08 zddyhbjjc; 5.2-09 wfhfhzf; 5.2-10 dcyj;
    5.2-11 zfjxkh; 5.2-12 xzxnjc; 5.3-01 dflzzrz; 5.3-02 ljzlgd; 5.3-03 lzfxfk; 5.3-04 czzcjg;
    5.3-05 ybxzzc; 5.3-06 jjzrsjwz; 5.3-07 zxzl; 5.3-08 shqzlyzf; 5.3-09 wjwfaj; 5.0-01 qrdflhgzjd;
    5.0-02 qzxmzjd; 5.0-03 dptthgjyjjy; 5.0-04 yatahjy; 5.0-05 xrdzxdjztb
    """

  /// Every Chinese character of the plan by its syllable, from Unihan's kMandarin; those that the plan's words read in
  /// two ways stand twice.
  static let characters = """
    ai碍 an安按案 ban办搬般 bao保包宝报 bei北备 bi比毕 bian便变编边 biao标表 bing并 bu不布步部
    cai彩才材菜财 can参残餐 ce测策 cha刹察查 chai拆 chan产 chang倡厂场常昌畅长 chao朝超 che车 chen晨
    cheng城成承程 chi持翅 chong充 chou抽筹 chu储出初厨处础除 chuan传 chuang创 chui垂 ci次磁 cong从 cu促
    cun村 da大打达 dai代带待 dan单氮 dang党 dao到导道 de德的 deng登等 di低地第 dian店点电 diao调
    ding定顶鼎 dong东动栋 du堵度独督都 duan断段端 dui对队 dun盾 duo多 e额 er二儿 fa发法 fan繁翻范
    fang坊房放方访防 fei废费非 fen分纷 feng丰封风 fu复幅府扶服福覆阜 gai改盖 gan干感 gao告高 ge个各格革
    gen根 gong供公共功工巩贡 gou构沟购 gu估固故鼓 guan关管观馆 guang广 gui规 guo国果过 hai害海 han含
    hang行 hao号好耗 he合和核河 hong红 hou后 hu户护湖胡 hua划化华花 huan患换环 huang黄 hui会回惠慧挥汇
    huo或活获 ji即及圾基季急技机极济疾积级纪继绩计记际集 jia价加嘉家架甲 jian件健坚建检监简见间 jiang降
    jiao交教 jie介接洁界结节街解 jin尽进金 jing京境径景精经 jiu就旧究纠 ju剧局居据聚 jue决觉 jun军均竣
    kai开 kang康抗 kao考 ke可科颗 kong控空 kou口 ku库 kuai块快 kuan宽 kuang况 kuo扩 la垃 lan栏篮蓝览 lao劳老
    lei类 li利力励历理璃立粒里 lian廉练联连链 liang两量 lie列 lin临 ling零领 liu六流琉 long龙 lou楼
    lu录路 luan乱 lun论 luo落 lv律旅率绿 ma马 mai买埋 man慢 mao矛 mei梅美 men门 meng盟 mi米 mian棉面
    min民 ming名明 mo模 mu目 nan南难 nei内 neng能 nian年念 niu纽 nong农浓 pai排派牌 pei培配 pi批 pian片
    pin品 ping平评 pu普 qi企启弃期气 qian前千牵签迁 qiang强 qiao侨桥 qie切 qing情清请顷 qiu求秋
    qu区去取渠驱 quan全圈权 qun群 ran染燃 re热 ren人任认 ri日 rong荣融 ru入 ruan软 ruo若 san三 se色
    sha厦 shan善山缮 shang上商尚 she社设 shen审深申身 sheng升生盛胜
    shi事什使十史失实室市师式施时栅示识试适食 shou受售手收首 shu书属数术枢梳疏蔬 shuang双 shui水 shun顺
    si司四寺 su溯素诉速 suan算 sun损 suo所索 tai台态 tan坛探碳 tao套 te特 teng腾 ti体提题 tian天
    tiao条调 tie铁 ting停听庭 tong同统通 tou透 tu图土突 tuan团 tui推退 tuo拓 wai外 wan万完 wang忘望网
    wei为位卫危委微未纬维违 wen文温稳问 wo握 wu五伍务屋无污物 xi习吸希席戏系细西 xia下厦
    xian先献现线闲限险 xiang享向响巷项 xiao小效校消销 xie协斜谐 xin信心新馨 xing兴型幸形行 xiu休修秀
    xu序续需 xuan宣 xue学 xun循训询 yan严延演燕研验 yang养杨样氧阳 yao摇药要邀 ye业
    yi一义亿以依医已意易益移艺议遗 yin引隐音 ying应影 yong拥用 you优右幼有油游 yu与于域寓育雨预
    yuan元原员园援源苑院 yue月粤约 yun云运 zai在灾载 zang脏 zao早造 ze责 zeng增 zha扎栅 zhan占展站
    zhang掌长障 zhen真诊震 zheng征政整正证 zhi之值制址执指支智治滞直知秩织置职脂质陟 zhong中众重钟
    zhou周轴 zhu主助珠竹筑逐驻 zhua抓 zhuan专转 zhuang庄装 zhui追 zhun准 zhuo桌着 zi咨子字自资
    zong宗总综 zou走 zu族租组 zuo作做
    """
}
