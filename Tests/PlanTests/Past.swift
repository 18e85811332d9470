/// A figure of 2012 that no goal is measured against, as the report gives it.
struct Past: Sendable {
  let figure: String
  let value: String
  let unit: String
  /// Goals whose work bears on it.
  let related: String
  let isEstimate: Bool
  /// Paragraph of part 一 and sentence.
  let paragraph: Int
  let sentence: Int
  /// The number as the report writes it, with the word that stands beside it.
  let written: String

  init(
    _ figure: String, _ value: String, _ unit: String, estimate: Bool = false, at place: (Int, Int),
    _ written: String, _ related: String = ""
  ) {
    (self.figure, self.value, self.unit, isEstimate) = (figure, value, unit, estimate)
    (paragraph, sentence, self.written, self.related) = (place.0, place.1, written, related)
  }

  static let all: [Past] = [
    Past("B-03", "3076.2", "亿元", at: (1, 3), "三级收入实现3076.2亿元"),
    Past("B-04", "20.1", "%", at: (1, 3), "增长20.1%"),
    Past("B-09", "7", "个", at: (4, 2), "等7个项目实现竣工"),
    Past("B-10", "517000", "平方米", at: (4, 2), "建筑面积51.7万平方米"),
    Past("B-12", "22", "家", at: (4, 4), "与22家知名院团"),
    Past("B-13", "40", "%", estimate: true, at: (5, 2), "约占地区生产总值的40%左右", "1.2-01"),
    Past("B-14", "515", "亿元", at: (5, 3), "收入515亿元", "1.2-09"),
    Past("B-15", "40", "%", at: (5, 3), "增长40%", "1.2-09"),
    Past("B-16", "760", "亿元", at: (5, 4), "收入760亿元", "3.3-05"),
    Past("B-17", "13", "%", at: (5, 4), "增长13%", "3.3-05"),
    Past("B-20", "365.3", "亿元", estimate: true, at: (5, 6), "旅游综合收入实现365.3亿元"),
    Past("B-21", "9", "%", estimate: true, at: (5, 6), "增长9%"),
    Past("B-22", "937", "处", at: (7, 3), "违法建设937处"),
    Past("B-24", "60", "个", at: (7, 3), "完成60个挂账脏乱点"),
    Past("B-25", "28", "栋", at: (7, 4), "启动28栋简易楼"),
    Past("B-26", "4844", "间", at: (7, 4), "4844间平房"),
    Past("B-28", "22", "处", at: (7, 4), "22处中水雨水"),
    Past("B-29", "15000", "户", at: (7, 4), "1.5万户供热管线", "2.2-18"),
    Past("B-30", "16000", "户", at: (7, 4), "1.6万户“一户一水表”", "2.2-18"),
    Past("B-36", "7.9", "%", estimate: true, at: (7, 6), "下降7.9%", "2.1-18"),
    Past("B-37", "2.8", "%", estimate: true, at: (7, 6), "、2.8%", "2.1-18 2.1-19"),
    Past("B-38", "14", "条", at: (9, 3), "等14条道路疏堵"),
    Past("B-41", "38", "处", at: (9, 3), "38处道路无障碍"),
    Past("B-44", "6953", "个", at: (9, 4), "新增停车位6953个", "2.2-10 2.2-11 2.2-12"),
    Past("B-45", "19", "处", at: (11, 4), "等19处文保单位"),
    Past("B-46", "4", "个", at: (13, 2), "四大教育集团", "4.1-03"),
    Past("B-49", "3", "日", at: (13, 4), "三日内预约转诊"),
    Past("B-50", "35", "个", at: (13, 5), "35个可持续发展", "4.1-23"),
    Past("B-51", "76", "个", at: (13, 6), "76个体育生活化", "3.2-12"),
    Past("B-52", "2", "个", at: (13, 7), "2个街道级人口和家庭", "4.1-25"),
    Past("B-53", "6", "个", at: (15, 2), "6个街道就业援助中心", "4.2-11"),
    Past("B-56", "0", "户", at: (15, 2), "零就业家庭"),
    Past("B-57", "30", "个", at: (15, 4), "30个区级规范化养老", "4.2-19"),
    Past("B-58", "3", "个", at: (15, 5), "等3个项目实现结构封顶", "4.2-06"),
    Past("B-59", "8", "个", at: (15, 5), "等8个项目开工"),
    Past("B-60", "8739", "户", at: (15, 5), "8739户摇号"),
    Past("B-61", "6", "个", at: (15, 6), "6个蔬菜供应基地", "4.2-26"),
    Past("B-62", "10", "家", at: (15, 6), "10家菜市场", "4.2-26"),
    Past("B-63", "15", "家", at: (15, 6), "15家便民菜店", "4.2-26"),
    Past("B-64", "98", "%", at: (15, 7), "达到98%", "4.2-25"),
    Past("B-65", "99.7", "%", at: (15, 7), "、99.7%", "4.2-25"),
    Past("B-67", "8", "条", at: (17, 1), "8条响应链"),
    Past("B-70", "95", "个", at: (17, 5), "95个政府购买", "4.3-09"),
    Past("B-71", "6636", "项", at: (19, 3), "行政权力6636项", "5.1-09 5.1-08"),
    Past("B-72", "1", "名", at: (19, 3), "十六区县第一名"),
  ]
}
