/// A passage of the report without a number: the place, words that stand there, and the goals that go on with it.
struct Passage: Sendable {
  let goals: String
  /// Paragraph of part 一 and sentence.
  let place: [Int]
  let written: String

  init(_ goals: String, at paragraph: Int, _ sentence: Int, _ written: String) {
    (self.goals, place, self.written) = (goals, [paragraph, sentence], written)
  }

  /// The states of 2012, in the order of the report.
  static let states: [Passage] = [
    Passage("1.3-08", at: 5, 7, "促进产业发展的若干意见"), Passage("1.3-06", at: 5, 7, "中小企业服务年"),
    Passage("2.1-04", at: 7, 2, "“绿道”一期工程全面建成"), Passage("1.2-12", at: 7, 2, "“商道”重要节点"),
    Passage("3.1-07", at: 7, 2, "“文道”完成前期论证"), Passage("2.1-11", at: 7, 6, "废弃油脂及餐厨垃圾"),
    Passage("2.2-01", at: 9, 2, "地铁7号线站点全面开工"), Passage("3.2-04", at: 9, 6, "全国文明城区测评"),
    Passage("2.4-13", at: 9, 6, "中国智慧城市示范城区"), Passage("3.2-06", at: 11, 3, "区图书馆资源共享"),
    Passage("3.2-08", at: 11, 3, "“一街一品”群众文化"), Passage("3.1-13", at: 11, 4, "西城会馆文化保护发展基金"),
    Passage("3.3-01", at: 11, 5, "设立专项资金"), Passage("4.1-18", at: 13, 4, "三日内预约转诊"),
    Passage("4.2-26", at: 15, 6, "深入抓好“菜篮子”"), Passage("4.2-25", at: 15, 7, "加强食品药品安全监管"),
    Passage("4.3-01", at: 17, 1, "社会服务管理指挥中心"), Passage("2.4-07", at: 17, 3, "街道社区协管员"),
    Passage("4.3-11", at: 17, 4, "“六型”社区建设"), Passage("5.2-02", at: 19, 2, "日常量化考核"),
    Passage("5.1-08", at: 19, 3, "公开透明运行"), Passage("5.1-09", at: 19, 3, "行政权力网上运行"),
    Passage("5.2-04", at: 19, 4, "行政服务标准化试点"), Passage("5.2-12", at: 19, 5, "推进电子监察系统"),
  ]

  /// What each zone reached, figures by their id.
  static let zones: [(zone: String, figures: String, states: [Passage])] = [
    (
      "Z1", "B-09 B-10 B-11",
      [
        Passage("1.1-10", at: 4, 2, "月坛南街项目入市"), Passage("1.1-12", at: 4, 2, "资源置换合作备忘录"),
        Passage("", at: 4, 2, "20周年系列活动"), Passage("", at: 4, 2, "金融街品牌影响力"),
      ]
    ),
    (
      "Z2", "",
      [
        Passage("", at: 4, 3, "扩区获得批复"), Passage("1.1-13", at: 4, 3, "首批国家级文化和科技融合"),
        Passage("1.1-16", at: 4, 3, "中国设计交易市场一期"), Passage("", at: 4, 3, "韩国设计振兴院"),
        Passage("", at: 4, 3, "企业创新发展政策"), Passage("", at: 4, 3, "园区产业承载力"),
      ]
    ),
    ("Z3", "B-12", [Passage("1.1-17", at: 4, 4, "艺术大厦"), Passage("1.1-18", at: 4, 4, "艺术中心")]),
    (
      "Z4", "",
      [
        Passage("1.1-23", at: 4, 5, "北京坊项目全面开工"), Passage("3.1-11", at: 4, 5, "杨梅竹斜街"),
        Passage("", at: 4, 5, "市政基础设施"), Passage("1.1-28 1.1-29", at: 4, 5, "老字号体验日"),
        Passage("1.1-28", at: 4, 5, "大栅栏展"),
      ]
    ),
    (
      "Z5", "",
      [
        Passage("", at: 4, 6, "千秋四合院"), Passage("", at: 4, 6, "蓝鼎晨大厦"),
        Passage("", at: 4, 6, "西海环湖外立面"), Passage("", at: 4, 6, "燃气改造工程"),
        Passage("1.1-34", at: 4, 6, "环境品质"),
      ]
    ),
  ]
}
