"""Chinese: the words of concepts only, so far."""

from retold.languages.pack import Pack

PACK = Pack(
    code="zh",
    name="Chinese",
    concepts="""
government: 政府 当局政府 执政
cabinet: 内阁 国务院
president: 总统 国家主席 主席
vice_president: 副总统 副主席
prime_minister: 总理 首相
minister: 部长 大臣 外长 防长 财长
ministry: 外交部 国防部 财政部 教育部 商务部 内政部 部门
secretary: 秘书长 书记 国务卿 秘书
parliament: 议会 国会 人大
parliament_chamber: 下院 上院 众议院 参议院
legislator: 议员 立法者 代表大会代表 众议员
senate: 参议院 参议员
congress: 国会 代表大会
election: 选举 大选 当选 竞选 选出 换届 连任
vote: 投票 表决 选票 票数
voter: 选民
ballot: 投票站 票箱 选票
candidate: 候选人 参选 提名人
campaign: 竞选活动 运动 宣传活动
political_party: 政党 党派 党员 执政党
opposition: 反对党 反对派 在野党
coalition: 联盟 联合政府 执政联盟
majority: 多数 过半数
minority: 少数 少数派
referendum: 公投 全民投票
democracy: 民主
democrat_party: 民主党
republican_party: 共和党
dictatorship: 独裁 专制 威权
regime: 政权
republic: 共和国
king: 国王 王国 国王陛下
queen: 女王 王后
prince: 王子 公主 亲王 王储
monarchy: 君主 王室 皇室 皇家 皇帝 王位 苏丹国
state: 国家 州政府 州长
federal: 联邦
country: 国家 各国 祖国 我国 该国
nation: 民族 全国 国民
nationalist: 民族主义
capital_city: 首都 首府
city: 城市 市区 都市 城镇 全市
village: 村庄 乡村 农村 村民
region: 地区 区域 自治区
province: 省份 全省 省级 外省
district: 区县 县城 辖区 县级
neighbourhood: 街区 社区 小区
municipality: 市政 市政府 市议会
mayor: 市长
governor: 州长 省长 总督
authority: 当局 主管部门 有关部门
official: 官员 官方 公务员 正式
power: 权力 大国 强国 政权
leader: 领导人 领袖 领导 领导层 首脑
boss: 主席 负责人 首席 主任
reform: 改革
politics: 政治 政策 地缘政治
politician: 政治家 政客 政界人士
law: 法律 法案 立法 法规 法令
draft_law: 法案 草案 法律草案
decree: 法令 行政令 总统令 政令
constitution: 宪法 违宪
resign: 辞职 下台 卸任 引咎
appoint: 任命 委任 提名
dismiss: 解职 免职 罢免 撤职 解雇 弹劾 裁员
citizen: 公民 国籍 市民
people: 人民 民众 百姓
population: 人口
resident: 居民 当地人
administration: 行政 管理局 政府当局
committee: 委员会
commission: 委员会 专员 欧盟委员会
council: 理事会 安理会 议会 委员会议
assembly: 大会 联大
session: 会议 听证会 全会 届会
mandate: 任期 授权
left_wing: 左翼 左派
right_wing: 右翼 右派
far_right: 极右翼 极右 法西斯 新纳粹
conservative: 保守党 保守派 保守
liberal: 自由派 自由党 自由主义
socialist: 社会主义 社会党 社民党
communist: 共产党 共产主义
extremism: 极端 极端主义 激进
propaganda: 宣传
disinformation: 虚假信息 假新闻 谣言
censorship: 审查制度 言论审查
freedom: 自由
rights: 权利 权益
human_rights: 人权
equality: 平等
inequality: 不平等 贫富差距
discrimination: 歧视
racism: 种族主义 种族歧视 反犹 排外
corruption: 腐败 贪污 反腐
scandal: 丑闻
crisis: 危机
protest: 抗议 示威 游行示威 抗议者
rally: 集会 游行
riot: 骚乱 暴乱 抢劫 动乱
revolution: 革命
coup: 政变 推翻
rebellion: 叛乱 起义 暴动 兵变
independence: 独立
sovereignty: 主权
separatist: 分离主义 分裂
autonomy: 自治
reign: 统治 执政 在位
civil_society: 民间社会 非政府组织 慈善 基金会
activist: 活动人士 维权人士 活动家
organization: 组织 机构
institution: 机构 研究所 制度
agency: 机构 通讯社 机关 署长
headquarters: 总部
state_of_emergency: 紧急状态 戒严 宵禁
diplomacy: 外交 外交官
ambassador: 大使
embassy: 大使馆 使馆 领事
foreign: 外国 国外 海外 境外 对外 外籍
foreign_minister: 外交部长 外长 外交大臣 外交部
international: 国际
global: 全球 世界性
world: 世界 全世界
summit: 峰会 首脑会议
meeting: 会议 会见 会晤 会面 会谈
conference: 大会 论坛 会议 研讨会
negotiation: 谈判 磋商 协商 斡旋 调解
dialogue: 对话 咨询 磋商
agreement: 协议 协定 达成一致
agree: 同意 一致 赞同 共识
disagree: 分歧 不同意
treaty: 条约 公约 议定书
sanction: 制裁
embargo: 禁运 抵制
alliance: 联盟 盟友 同盟
partner: 伙伴 合作伙伴
relation: 关系 双边
cooperation: 合作 协作
visit: 访问 参观 到访 拜访
delegation: 代表团
envoy: 特使 使者
spokesperson: 发言人
representative: 代表
member: 成员 会员 成员国
join: 加入 参加
union: 联盟 欧盟 联合会
unity: 团结 统一
conflict: 冲突
dispute: 争端 争议 纠纷 争执
tension: 紧张 紧张局势
border: 边境 边界 国界
territory: 领土 领地
neighbour: 邻国 邻居 周边
annex: 吞并 兼并
western_world: 西方
empire: 帝国 殖民
economy: 经济
growth: 增长 增速
recession: 衰退 萧条 经济下滑
inflation: 通胀 通货膨胀 通缩
price: 价格 物价
cost: 成本 费用 花费 造价
market: 市场
stock_exchange: 股市 证券交易所 股票市场 华尔街
stock_share: 股票 股份 股价
shareholder: 股东
investor: 投资者 投资人
invest: 投资
bank: 银行
central_bank: 央行 中央银行 美联储 人民银行
interest_rate: 利率 加息 降息
rate: 比率 汇率
credit_loan: 贷款 信贷 借款
debt: 债务 债权 负债
deficit: 赤字 逆差
budget: 预算
tax: 税收 纳税 征税 增值税 减税 税务
tariff: 关税
customs: 海关
trade: 贸易 经贸 商务
business: 商业 企业家 商人 生意
export: 出口
import: 进口
company: 公司 企业 集团
startup: 初创 创业 初创企业
manager: 经理 首席执行官 总裁 董事长 主管
industry: 工业 产业 行业
factory: 工厂 制造商 厂商
production: 生产 产量
produce: 生产 制造 产出
product: 产品
goods: 商品 货物 货运 原材料
sell: 出售 销售 卖出 出售给
buy: 购买 采购 收购 买入
customer: 客户 顾客
consumer: 消费 消费者
profit: 利润 盈利 收益
loss: 损失 亏损
revenue: 营收 收入 财政收入
income: 收入
wage: 工资 薪水 薪资 薪酬
earn: 赚钱 挣钱 赚取
worker: 工人 劳动者 职工
employee: 员工 雇员 职员
employer: 雇主 用人单位
job: 就业 岗位 工作岗位 招聘 职位
unemployment: 失业
work: 工作
labour: 劳动力 劳动
trade_union: 工会
strike_labour: 罢工
pension: 养老金 退休金
retire: 退休
contract: 合同 合约
fund: 基金 资金
finance: 金融 财政 融资 财务
money: 资金 金钱 钱财 货币
cash: 现金 纸币 硬币
currency: 货币 汇率 加密货币 比特币 贬值
payment: 支付 付款 还款
subsidy: 补贴 补助
aid: 援助 救助
donate: 捐赠 捐款 捐助
insurance: 保险
bankruptcy: 破产
merger: 合并 并购
competition: 竞争 比赛 竞赛
rival: 对手 竞争对手
monopoly: 垄断 反垄断
regulation: 监管 管制 规定 条例
privatise: 私有化
nationalise: 国有化
property: 财产 房地产 资产 房产
owner: 业主 拥有 所有者
housing: 住房 公寓 住宅 住所
rent: 租金 租房 租赁 出租
mortgage: 按揭 抵押 房贷
poverty: 贫困 贫穷 脱贫 穷人
rich: 富裕 富豪 亿万富翁 百万富翁 寡头
wealth: 财富 繁荣
agriculture: 农业 农场
farmer: 农民
harvest: 收成 丰收 收获 庄稼
food: 食品 粮食 食物 餐饮
grain: 谷物 粮食 小麦 玉米
oil: 石油 原油
gas: 天然气 煤气 液化气
coal: 煤炭 煤矿
fuel: 燃料 汽油 柴油 燃油
electricity: 电力 停电 供电 电网
energy: 能源
nuclear: 核能 核电 核设施 铀浓缩 核反应堆 核问题
renewable: 可再生 太阳能 风能 风电
power_plant: 电厂 发电站 核电站 发电厂
pipeline: 管道 输油管 天然气管道
mining: 矿山 采矿 矿业 矿工 矿产
metal: 金属 钢铁 铝业 铜矿 锂电 稀土
gold: 黄金 白银 钻石
construction: 建设 建筑 施工
infrastructure: 基础设施 基建
supply: 供应 供给 供应商
shortage: 短缺 缺乏 匮乏
reserve: 储备 储量
resource: 资源
tourism: 旅游 游客
hotel: 酒店 宾馆 旅馆
restaurant: 餐厅 餐馆 饭店 咖啡馆
shop: 商店 超市 零售 购物
advertising: 广告
brand: 品牌 商标
supply_chain: 供应链 物流
sector: 部门 领域 行业
expense: 开支 支出 费用
saving: 储蓄 节约 节省 紧缩
cheap: 便宜 廉价 折扣
expensive: 昂贵 涨价
accounting: 会计 审计
price_rise: 物价上涨 涨价 价格上涨
benefits_bonus: 津贴 奖金 福利 补助金
auction: 拍卖 招标
economic_zone: 自贸 自由贸易 单一市场
war: 战争 战时 战事 内战
peace: 和平
ceasefire: 停火 休战 停战
army: 军队 陆军 武装部队 解放军
military: 军事 军方 军用
soldier: 士兵 军人 战士
troops: 部队 兵力 军队
navy: 海军 舰队 军舰
air_force: 空军 战机 战斗机 防空
weapon: 武器 军火 武装 裁军
gun: 枪支 手枪 步枪 枪手
ammunition: 弹药 子弹 炮弹 手榴弹
missile: 导弹
bomb: 炸弹 轰炸机
bombing: 轰炸 空袭
shelling: 炮击 火炮
explosion: 爆炸
drone: 无人机
tank: 坦克 装甲车
attack: 袭击 攻击 进攻
offensive: 攻势 反攻
air_strike: 打击 空袭
invasion: 入侵 侵略
occupy: 占领 占据
defence: 防御 国防 防卫 保卫
security: 安全 安保
guard: 警卫 卫队 保安
enemy: 敌人 敌方 敌对
fight: 战斗 打击 斗争 作战
battle: 战役 交火 交战 激战
kill: 杀害 打死 杀死 击毙 遇害
wounded: 受伤 伤者 伤员
victim: 受害者 遇难者 罹难 伤亡
civilian: 平民
hostage: 人质
prisoner: 囚犯 俘虏 战俘 犯人
refugee: 难民 流离失所
evacuate: 疏散 撤离
camp: 营地 难民营
military_base: 军事基地 兵营 基地
front_line: 前线 战场
commander: 指挥官 司令
general_officer: 将军 上将 将领
officer: 军官 上校 警官
veteran: 老兵 退伍军人
mobilisation: 动员
conscription: 征兵 服兵役
militia: 民兵
rebel: 叛军 反政府武装 叛乱分子
militant: 武装分子 圣战 伊斯兰武装
terrorist: 恐怖分子 恐怖主义 反恐
terror_attack: 恐怖袭击 自杀式 恐袭
massacre: 屠杀 大屠杀 暴行
genocide: 种族灭绝 种族清洗
war_crime: 战争罪 反人类罪
siege: 围困 包围
blockade: 封锁
surrender: 投降
withdraw: 撤军 撤出 撤退 退出 撤离
advance: 推进 前进
capture: 俘获 夺取 占领 抓获
seize: 没收 查获 扣押 缴获
liberate: 解放
release: 释放 获释
destroy: 摧毁 毁坏 破坏 销毁
damage: 损坏 损害 破坏 受损
threat: 威胁
violence: 暴力
shoot: 枪击 开枪 射击
nuclear_weapon: 核武器 核弹 核弹头
chemical_weapon: 化学武器 毒气 中毒 投毒
landmine: 地雷 排雷
intelligence_service: 情报 情报部门 情报机构
spy: 间谍
military_operation: 军事行动 行动
mission: 任务 使命 特派团
peacekeeper: 维和
humanitarian: 人道主义 人道
convoy: 车队
escalation: 升级 恶化
deescalation: 缓和 降级
deploy: 部署
patrol: 巡逻
military_exercise: 军演 演习
target: 目标 针对 瞄准
provocation: 挑衅 煽动
retaliation: 报复 反击
uniform: 制服 军装
fortification: 战壕 工事 掩体
flag: 国旗 旗帜
court: 法院 法庭
supreme_court: 最高法院 宪法法院
judge: 法官
trial: 审判 庭审 审理 受审
lawyer: 律师
prosecutor: 检察官 检察院 检方
accuse: 指控 指责 控告
indict: 起诉 被告
suspect: 嫌疑人 嫌犯 涉嫌 怀疑
arrest: 逮捕 抓捕 被捕
detain: 拘留 羁押 关押
prison: 监狱 入狱
sentence: 判处 刑期 判刑 徒刑
convict: 定罪 判决有罪 罪犯
acquit: 无罪释放 无罪
appeal: 上诉
verdict: 判决 裁决 陪审团
guilty: 有罪 罪责
innocent: 无辜 清白
crime: 犯罪 罪行 刑事
murder: 谋杀 凶手 暗杀 凶杀
theft: 盗窃 偷窃 抢劫 小偷
fraud: 诈骗 欺诈 洗钱 挪用
bribe: 贿赂 受贿 行贿
drugs: 毒品 吸毒 可卡因 海洛因 大麻
trafficking: 贩卖 贩运 贩毒
smuggle: 走私 偷渡
gang: 帮派 黑帮 黑手党 团伙
police: 警察 警方 公安
investigation: 调查 侦查
evidence: 证据
prove: 证明 证实
witness: 目击者 证人 作证
rape: 强奸 性侵
harassment: 骚扰 霸凌
sexual: 性侵 性别 性骚扰 性行为
abduct: 绑架 劫持
torture: 酷刑 折磨
abuse: 虐待 滥用
execution: 处决 枪决
death_penalty: 死刑
fine: 罚款
punish: 惩罚 处罚 惩处
lawsuit: 诉讼 起诉 原告
compensation: 赔偿 补偿
ban: 禁令 禁止
forbid: 禁止
restriction: 限制
illegal: 非法 违法
legal: 合法 法律
justice: 正义 司法 公正
extradition: 引渡
pardon: 赦免 特赦
amnesty: 大赦
bail: 保释
raid: 突袭 搜查 突击搜查
violation: 违反 侵犯 违规
confess: 供认 认罪 坦白
escape: 逃跑 逃脱 逃犯 越狱
responsible: 负责 责任
blame: 责怪 归咎 指责
complaint: 投诉 抱怨
identify: 确认身份 识别 辨认
surveillance: 监控 监视 窃听
deport: 驱逐出境 遣返
expel: 驱逐 开除
knife: 刀具 持刀 刺伤
death_toll: 死亡人数 遇难人数
health: 健康 卫生
medical: 医疗 医学
hospital: 医院 住院
clinic: 诊所 门诊 临床
doctor: 医生 医师 外科
nurse: 护士 护理人员
patient: 患者 病人 病患
disease: 疾病 患病 病症
virus: 病毒
coronavirus: 新冠 冠状病毒 新冠肺炎
pandemic: 大流行 疫情 封城
epidemic: 疫情 流行病 暴发
infection: 感染 传染
bacteria: 细菌 抗生素 微生物
vaccine: 疫苗 接种
treatment: 治疗 疗法
medicine: 药物 药品 制药
cancer: 癌症 肿瘤 白血病
surgery: 手术 移植
symptom: 症状 发烧 咳嗽
hiv: 艾滋
birth: 出生 诞生 分娩 新生儿
pregnancy: 怀孕 孕妇
abortion: 堕胎 流产
suicide: 自杀
hunger: 饥饿 饥荒 营养不良
tobacco: 烟草 吸烟 香烟
alcohol: 酒精 啤酒 葡萄酒 饮酒 白酒
quarantine: 隔离 检疫
mask: 口罩 面具
test: 测试 检测 试验
care: 护理 照顾 照料
ambulance: 救护车 急救
emergency: 紧急 应急
mental: 心理 精神病 精神健康
disabled: 残疾 残障
pain: 疼痛 痛苦
suffer: 遭受 受苦 患有
obesity: 肥胖 糖尿病
blood: 血液 流血 献血 血腥
heart: 心脏 心脏病
brain: 大脑 脑部
disaster: 灾难 灾害
accident: 事故 意外 车祸
crash: 坠毁 相撞 碰撞 坠机
earthquake: 地震 余震
flood: 洪水 洪灾 水灾
storm: 风暴 暴风雨 雷暴
hurricane: 飓风 台风 气旋
fire: 火灾 大火 消防 山火 起火
burn: 燃烧 烧毁 焚烧 火焰
drought: 干旱 旱灾
tsunami: 海啸
volcano: 火山
landslide: 山体滑坡 泥石流 滑坡 雪崩
collapse: 倒塌 坍塌 崩溃
rescue: 救援 营救 抢救
save: 拯救 挽救
survivor: 幸存者 生还
missing: 失踪 失联
rubble: 废墟 瓦砾 残骸
alert: 警报 预警 警戒
rain: 下雨 降雨 暴雨 雨水
snow: 下雪 降雪 冰雪 暴雪
wind: 大风 风力
heat: 高温 热浪 供暖
temperature: 气温 温度 摄氏度
weather: 天气 气象
climate: 气候
warming: 变暖
emission: 排放 温室气体
carbon: 二氧化碳 碳中和 碳排放
pollution: 污染 有毒
environment: 环境 环保 生态
sustainable: 可持续
nature: 自然 大自然 生物多样性
forest: 森林 雨林 林业
tree: 树木 木材
river: 河流 河水
sea: 海洋 海上 海域
ocean: 海洋 大洋 太平洋 大西洋
lake: 湖泊
water: 用水 饮用水 水资源 供水
coast: 海岸 沿海
beach: 海滩 沙滩
island: 岛屿 群岛 岛上
mountain: 山区 登山 山脉
land: 土地
planet: 地球 行星
soil: 土壤
desert: 沙漠
sky: 天空
sun: 太阳
moon: 月球 月亮
star: 明星 恒星
air: 空气 空中 领空
animal: 动物 牲畜 家畜
species: 物种 灭绝 濒危
fish: 鱼类 渔民 渔业 捕鱼
bird: 鸟类 家禽 禽流感 鸡肉
dog: 小狗 犬只 警犬 狗狗
cat: 猫咪 猫科
horse: 马匹 赛马
cow: 奶牛 牛肉 肉牛
pig: 生猪 猪肉
plant: 植物 种植 花卉 种子
waste: 垃圾 废物 污水 废水
recycle: 回收
plastic: 塑料
dam: 大坝 水坝 水库 水电站
chemical: 化学 化工 农药
park: 公园 花园
science: 科学
scientist: 科学家
research: 研究 研究人员
study: 研究报告 研究显示 学习
analysis: 分析
expert: 专家
laboratory: 实验室
experiment: 实验
discovery: 发现
technology: 技术 科技
technical: 技术性 技术人员
innovation: 创新
invention: 发明 专利
digital: 数字 数码 电子
computer: 计算机 电脑
software: 软件 应用程序 算法
internet: 互联网 网络 网站 网上 在线
social_network: 社交媒体 社交网络 脸书 推特 微博 微信 抖音 推文
cyberattack: 网络攻击 网络安全
hacker: 黑客
artificial_intelligence: 人工智能 聊天机器人 大模型
robot: 机器人 自动化
data: 数据
telephone: 电话 手机
chip: 芯片 半导体
satellite: 卫星
space: 太空 航天 宇宙
rocket: 火箭
astronaut: 宇航员 航天员
machine: 机器 发动机 引擎
equipment: 设备 装备 装置
material: 材料
mathematics_physics: 物理 数学
gene: 基因 遗传
camera: 摄像头 相机 摄像机
screen: 屏幕
transport: 运输 交通
train: 列车 火车 高铁
railway: 铁路
station: 车站 火车站
airport: 机场
airline: 航空公司
aircraft: 飞机 客机 航空
flight: 航班 飞行
pilot: 飞行员
helicopter: 直升机
ship: 船只 货轮 轮船 船舶 油轮
boat: 小船 渡轮 游艇 船员
submarine: 潜艇
port: 港口 码头
car: 汽车 轿车 电动车
vehicle: 车辆
bus: 公交 巴士 公共汽车 客车
truck: 卡车 货车
bicycle: 自行车 摩托车 电动自行车
road: 公路 道路 高速公路
street: 街道 街头 大街
bridge: 大桥 桥梁
tunnel: 隧道 地道
driver: 司机 驾驶 驾驶员
passenger: 乘客 旅客
traffic: 交通拥堵 堵车 车流
metro: 地铁 有轨电车
canal: 运河 海峡
crew: 机组 船员 水手
route: 路线 航线
ticket: 门票 票价 机票 车票
sport: 体育 运动
football: 足球
team: 球队 团队 队伍
player: 球员 选手 前锋 门将
coach_trainer: 教练 主帅
training: 训练 培训
match: 比赛 球赛
goal_sport: 进球 得分 破门
win: 获胜 赢得 夺得 夺冠
victory: 胜利 获胜
lose: 输掉 失利 失去
defeat: 击败 战败 失败
draw_tie: 平局 战平
league: 联赛
championship: 锦标赛 冠军赛
champion: 冠军
cup: 奖杯 世界杯 杯赛
tournament: 锦标赛 预选赛 资格赛
final: 决赛 半决赛
medal: 奖牌 金牌 银牌 铜牌
olympic: 奥运 残奥
athlete: 运动员
race: 赛跑 马拉松 赛车
stadium: 体育场 球场
fan_supporter: 球迷 粉丝
club: 俱乐部
referee: 裁判
doping: 兴奋剂
tennis: 网球
basketball: 篮球
rugby_hockey: 冰球 橄榄球 排球 手球 曲棍球
boxing_wrestling: 拳击 摔跤 柔道
chess: 国际象棋 象棋
swim: 游泳
sport_title: 头衔 冠军头衔
ranking: 排名
season: 赛季
religion: 宗教
church: 教堂 教会
pope: 教皇 教宗 梵蒂冈
bishop: 主教 枢机 牧首
priest: 神父 牧师 僧侣 伊玛目 拉比
muslim: 穆斯林
islam: 伊斯兰
christian: 基督教 基督徒
catholic: 天主教
orthodox: 东正教
protestant: 新教
jew: 犹太
buddhist_hindu: 佛教 印度教 达赖
mosque: 清真寺
temple: 寺庙 修道院 神社
god: 上帝 真主 神灵
prayer: 祈祷 祷告
faith: 信仰 信徒
holy: 神圣 朝圣 朝觐 圣地
christmas: 圣诞
easter: 复活节
ramadan: 斋月 开斋节
culture: 文化
art: 艺术 美术
artist: 艺术家 画家 艺人
museum: 博物馆 美术馆 画廊
film: 电影 影片 导演 影院
actor: 演员
music: 音乐 乐团 歌剧
song: 歌曲 歌手 唱歌
concert: 音乐会 演唱会
festival: 节日 艺术节 电影节
theatre: 剧院 戏剧 话剧 舞台
book: 书籍 图书 小说 图书馆
writer: 作家 诗人 文学 诗歌
author: 作者
prize: 奖项 获奖 诺贝尔 颁奖
exhibition: 展览 展会 博览会
painting: 绘画 画作 油画
photo: 照片 摄影
video: 视频 录像
dance: 舞蹈 跳舞 芭蕾
fashion: 时尚 时装
heritage: 遗产 考古 文物
history: 历史
tradition: 传统 习俗
language: 语言
translate: 翻译
celebrate: 庆祝 庆典
holiday: 假期 节假日 休假
anniversary: 周年 纪念日 生日
ceremony: 仪式 典礼 就职
funeral: 葬礼 安葬 墓地 哀悼 追悼
commemoration: 纪念碑 雕像 悼念 纪念
media: 媒体 传媒
press: 新闻界 报刊 新闻发布会
newspaper: 报纸 报社 杂志 日报
journalist: 记者 编辑
television: 电视
radio: 广播 电台
broadcast: 播出 直播 转播
interview: 采访 专访
article: 文章 社论
publish: 发表 出版 公布 刊登
news: 新闻 消息
report: 报告
document: 文件 档案 文档
information: 信息 资讯
letter_mail: 信件 邮件 邮政
message: 信息 短信 讯息
programme: 节目 计划 方案
series: 电视剧 剧集 系列
celebrity: 名人 明星
video_game: 游戏 玩具 电子游戏
education: 教育
school: 学校 中学 小学 幼儿园
university: 大学 学院 高校
student: 学生 毕业生 大学生
pupil: 小学生 中学生
teacher: 教师 老师 教授
learn: 学习 学会
exam: 考试 高考
degree_diploma: 学位 文凭 博士 奖学金
society: 社会
social: 社会保障 社会问题 社交
community: 社区 社群
family: 家庭 家人 家属 亲属
child: 儿童 孩子 婴儿 未成年
woman: 女性 妇女 女子
man: 男子 男性 男人
girl: 女孩 姑娘
boy: 男孩 男童
mother: 母亲 妈妈
father: 父亲 爸爸
parent: 父母 家长
son: 儿子
daughter: 女儿
brother: 兄弟 哥哥 弟弟
sister: 姐妹 姐姐 妹妹
grandparent: 祖父 祖母 爷爷 奶奶 孙子
husband: 丈夫
wife: 妻子
marry: 结婚 婚姻 婚礼
divorce: 离婚
orphan_widow: 孤儿 寡妇
love: 爱情 热爱
friend: 朋友 友谊 友好
young: 年轻 青年 青少年
elderly: 老人 老年 老年人
adult: 成年 成人
age: 年龄
generation: 一代 世代
live: 生活 居住
life: 生命 人生
alive: 活着
human: 人类
person: 人士 个人 人们
migrant: 移民
asylum: 庇护
visa: 签证
passport: 护照
ethnic: 民族 种族 部落 原住民
racial: 种族
slavery: 奴隶
gay: 同性恋 同性婚姻 跨性别
gender: 性别
house: 房屋 房子 住宅
home: 回家 家中 无家可归
building: 建筑物 大楼 楼房 建筑
room: 房间 大厅
door: 大门 门口
window: 窗户 窗口
wall: 墙壁 围墙 隔离墙
tower: 高塔 塔楼 铁塔
palace: 宫殿 王宫 城堡 别墅
office: 办公室 办事处
square: 广场
furniture: 家具 厨房 椅子 桌子
clothes: 衣服 服装 纺织
shoe_bag: 鞋子 背包 行李
crowd: 人群
guest: 客人 嘉宾 来宾
daily: 每天 日常
hero: 英雄
volunteer: 志愿者 自愿
addiction: 上瘾 成瘾
body: 身体 尸体 遗体
head_skull: 头部 头骨
hand: 双手 手指 手臂
eye: 眼睛 双眼
face: 面部 脸上
leg: 腿部 双腿 膝盖
shoulder: 肩膀 手臂
mouth: 嘴巴 牙齿 牙医
hair: 头发 胡子
skin: 皮肤
bone: 骨头 脊柱 骨骼
breathing: 肺部 呼吸 氧气
organ: 肾脏 肝脏 器官
increase: 增加 增长 提高 增多 上升
rise: 上涨 上升 飙升 攀升
decrease: 下降 减少 下跌 下滑
reduce: 减少 降低 削减
cut: 削减 切断 裁减
grow: 增长 成长
expand: 扩大 扩张 延长 扩展
double: 翻倍 翻番 加倍 两倍
triple: 三倍
half: 一半 半数
third: 三分之一 三分之二
quarter: 季度 四分之一
most: 大多数 大部分 多数
many: 许多 很多 众多 多个 数百 数千
few: 少数 几个
more: 更多
less: 更少 较少
whole: 整个 全部 所有
total: 总共 总计 合计 共计 总额
number: 数量 数字 人数 数目
sum: 金额 数额 总额
level: 水平 级别
average: 平均
percent: 百分之 比例 占比
part: 部分
divide: 分裂 划分 分割 分配
record: 创纪录 纪录 史无前例 历史新高
maximum: 最高 最大
minimum: 最低 最小
limit: 限额 上限 限度
exceed: 超过 超出 超越
enough: 足够 充足 不足
first: 首次 首个 第一
last: 最后 最终
next: 下一 下周 下个月 接下来
additional: 额外 附加
size: 规模 大小 尺寸
weight: 重量 体重 公斤 万吨
distance: 距离 公里 千米
speed: 速度 时速
scale: 规模 震级 里氏
balance: 平衡 失衡
difference: 差异 差距 不同
variety: 多样 各种 多元
index: 指数 指标
statistics: 统计
estimate: 估计 预测 预计
day: 当天 当日 每日
week: 一周 星期 本周 上周 周内
weekend: 周末
month: 个月 本月 上月 月份
year: 今年 去年 年度 明年
annual: 每年 年度
decade: 十年 年代
century: 世纪
millennium: 千年
hour: 小时
minute: 分钟
second_of_time: 秒钟
today: 今天 今日
yesterday: 昨天 昨日
tomorrow: 明天 明日
morning: 早晨 上午 早上 清晨 凌晨
afternoon: 下午 中午
evening: 晚上 傍晚
night: 夜间 深夜 夜里 午夜
spring: 春季 春天
summer: 夏季 夏天
autumn: 秋季 秋天
winter: 冬季 冬天
recent: 最近 近期 近日
now: 现在 目前 如今 当前
soon: 即将 很快 不久
early: 提前 早期
late: 晚些时候 后期
delay: 推迟 延迟 延误 延期
deadline: 截止 期限 到期
future: 未来 将来 前景
past: 过去 此前 前任
ancient: 古代 古老
moment: 时刻 瞬间
time: 时间 时候
period: 时期 期间 时代
date: 日期 时间表
long_term: 长期
always: 始终 一直 总是 永远
never: 从未 从不 绝不
often: 经常 常常 频繁
again: 再次 重新
repeat: 重复 重申
sudden: 突然 突如其来
simultaneous: 同时 与此同时
begin: 开始 启动 开启
end: 结束 终止 完成
continue: 继续 持续
stop: 停止 制止
interrupt_suspend: 暂停 中断 中止
cancel: 取消 废除
remain: 仍然 保持 留在 依然
arrive: 抵达 到达
leave: 离开
send: 派遣 发送 寄送 送往
return: 返回 归还 回归 重返
go: 前往
come: 来到 前来
move: 移动 搬迁 转移
travel: 旅行 出行 行程
enter: 进入 入境
exit: 退出 出境 出口处
flee: 逃离 流亡 出逃
cross: 穿越 越过 跨越
bring: 带来 携带
carry: 携带 承载
follow: 跟随 追踪 遵循
fall: 跌落 坠落 跌倒
run: 跑步 奔跑
walk: 步行 行人 散步
jump: 跳跃 跳下
pass: 通过 经过 途经
approach: 接近 临近
throw: 投掷 扔向
push: 推动
pull: 拉动
leak: 泄漏 泄露
north: 北部 北方
south: 南部 南方
east: 东部 东方
west: 西部
near: 附近 靠近
far: 遥远 远处
think: 思考 认为
know: 知道 了解 知识
believe: 相信 认为
hope: 希望 期望 乐观
fear: 恐惧 害怕 担忧 恐慌
want: 想要 意愿 希望
wish: 愿望 祝愿
need: 需要 需求 必要 必须
understand: 理解 明白 误解
remember: 记得 回忆 记忆
forget: 忘记 遗忘
decide: 决定 决心
decision: 决定 决议
choose: 选择 挑选
plan: 计划 规划
intend: 打算 意图 故意
expect: 预期 期待
consider: 考虑 视为
doubt: 怀疑 质疑
uncertain: 不确定 未知
surprise: 惊讶 意外 震惊
anger: 愤怒 愤慨 生气
happy: 高兴 幸福 满意 喜悦
sad: 悲伤 悲剧 悲痛
worry: 担心 担忧 忧虑 关切
regret: 遗憾 后悔
apologise: 道歉 致歉
trust: 信任 信心 可靠
opinion: 意见 观点 看法
opinion_poll: 民调 民意调查
criticise: 批评 抨击
praise: 赞扬 称赞 表扬
welcome: 欢迎 迎接 接待
condemn: 谴责
reject: 拒绝 驳回 否决
refuse: 拒绝
accept: 接受
promise: 承诺 保证 许诺
warn: 警告 警示
demand: 要求 需求
ask: 询问 请求
request: 请求 申请 请愿
urge_call: 呼吁 敦促
admit: 承认
deny: 否认
question: 问题 提问 质问
answer: 回答 回应 答复 反应
explain: 解释 说明
propose: 提议 建议 提出
recommend: 推荐 建议
advise: 顾问 忠告 咨询
invite: 邀请
thank: 感谢 谢谢
congratulate: 祝贺
honour: 荣誉 荣幸 声望
respect: 尊重 尊严
insult: 侮辱 诽谤 仇恨
convince: 说服
discuss: 讨论 辩论 商讨
speech: 演讲 讲话 致辞 发言
word: 词语 话语
voice: 声音
lie: 谎言 说谎 撒谎
truth: 真相 真理
secret: 秘密 机密 保密
silence: 沉默 安静
laugh: 幽默 微笑 笑话
cry: 哭泣 流泪 眼泪 喊叫
dream: 梦想
feel: 感觉 感受 情绪
attention_focus: 关注 注意 聚焦
interest: 利益 兴趣
encourage: 鼓励 激励
die: 死亡 去世 逝世 身亡 丧生
help: 帮助 协助
support: 支持 拥护
oppose: 反对 抵抗
protect: 保护
prevent: 防止 预防 阻止
avoid: 避免
allow: 允许 许可 批准
approve: 批准 通过
compel: 迫使 强迫 被迫
try: 试图 尝试 努力
show: 显示 展示 表明
performance: 表演 演出 娱乐
change: 改变 变化 更换
transform: 转变 转型
create: 创建 创造 成立 建立
build: 建造 修建 重建
open: 开放 打开 开幕
close: 关闭 关停
use: 使用 利用 用户
make: 制造 使得 做出
act: 行动 行为 采取行动
give: 给予 授予 赋予
take: 采取 拿走
get_receive: 获得 收到 得到
keep: 保持 维持 保留
find: 找到 发现
search: 寻找 搜索 搜寻
see: 看到 看见
look: 观看 观众 观察
hear: 听到 倾听 听取
read: 阅读 读者
write: 写道 撰写 写作
play: 玩耍 参赛 扮演
eat: 吃饭 用餐 晚餐 午餐 早餐
drink: 饮料 饮水
sleep: 睡觉 睡眠
wait: 等待 排队
hold: 举行 举办 持有
lead: 带领 率领 领导
control: 控制 管控
check_verify: 检查 核实 核查 验证
monitor: 监测 观察员
solve: 解决
fail: 失败 未能
succeed: 成功 成就
cause: 导致 引发 造成 引起
affect: 影响
impact: 影响 后果 效应
influence: 影响力
include: 包括 包含
appear: 出现 露面 显现
happen: 发生
become: 成为 变成
develop: 发展 开发 研发
improve: 改善 提升 改进
worsen: 恶化 加剧
strengthen: 加强 增强 巩固
weaken: 削弱 减弱
restore: 恢复 修复 复苏
replace: 取代 替换 继任
reveal: 揭露 透露 披露
hide: 隐藏 隐瞒 掩盖
sign: 签署 签字 签订
symbol: 象征 标志 信号
implement: 实施 执行 落实
launch: 发射 推出 启动 发起
prepare: 准备 筹备
participate: 参与 参加
separate: 分开 分离 隔离
connect: 连接 联系 关联
compare: 比较 相比
measure: 措施 举措 步骤 倡议
measurement: 测量 衡量
depend: 依赖 取决
exchange: 交换 交流
offer: 报价 提供 要约
provide: 提供
deliver: 交付 送达
break: 打破 破裂
hit: 击中 撞击
repair: 维修 修理
clean: 清洁 清理 卫生
eliminate: 消除 清除 消灭
add: 增添 添加
application: 申请 申请人
ensure: 确保 保证 保障
serve: 服役 效力
service: 服务
reach: 达到 达成
collect: 收集 募集
fill: 填补 填写 装满
cover: 覆盖 涵盖 报道
put: 放置 安装 设置
basis: 基础 依据
attract: 吸引
harm: 危害 有害
risk: 风险
spread: 传播 蔓延 扩散
turn: 转向 转折
hinder: 阻碍 妨碍 障碍
accompany: 陪同 伴随
abandon: 放弃 遗弃
recognise: 承认 认可
assess: 评估
register: 登记 注册
stand: 站立
seat: 席位 座位
lack: 缺少 缺乏 缺席
benefit: 受益 好处 优势
new: 新的 全新 新型
old: 古老 老旧 旧的
big: 巨大 大型 大规模 庞大
great: 伟大
small: 小型 微小
long: 漫长 长久
short: 短暂 短期
high: 高度 高达 高级
low: 低于 较低 低迷
good: 良好 优秀
bad: 糟糕 恶劣 不良
important: 重要 关键 重大
main: 主要 首要
special: 特别 特殊 专门
possible: 可能 潜在 也许
impossible: 不可能
difficult: 困难 艰难 挑战
easy: 容易 轻松
simple: 简单 简化
complex: 复杂
strong: 强大 强烈 强劲
weak: 脆弱 虚弱 疲软
serious: 严重 严肃
danger: 危险 危害
safe: 安全
clear: 明确 清楚 透明
true: 真实 真正
false: 虚假 伪造
real: 现实 真实 实际
same: 相同 同样
similar: 类似 相似
other: 其他 另外
public: 公共 公开 公众
private: 私人 私营 私有 个人
local: 当地 本地 地方
joint: 共同 联合 相互
popular: 流行 受欢迎
famous: 著名 知名
effective: 有效 高效
hot: 炎热 热门
cold: 寒冷 冷空气
beautiful: 美丽 漂亮
fast: 快速 迅速
slow: 缓慢 放缓 逐步
ready: 准备就绪 愿意
full: 全面 完整 充分
empty: 空缺 空置
heavy: 沉重 重型
light: 灯光 光线 照明
deep: 深刻 深入 深度
wide: 广泛 宽阔
dark: 黑暗
modern: 现代
temporary: 临时 暂时
stable: 稳定
urgent: 紧急 迫切
strange: 奇怪 罕见 异常
normal: 正常 通常
direct: 直接
sole: 唯一 独特 单独
strategic: 战略 策略 战术
white: 白色
black: 黑色 黑人
red: 红色
green: 绿色
blue_yellow: 蓝色 黄色 橙色
colour: 颜色 色彩
active: 积极 活跃 活动
mandatory: 强制 义务
positive: 积极 正面 阳性
negative: 消极 负面 阴性
fair: 公平 公正
brave: 勇敢 勇气
cruel: 残酷 残忍
mistake: 错误 失误
correct: 正确 准确 纠正
virtual_remote: 虚拟 远程
absolute: 绝对
problem: 问题 难题
solution: 解决方案 方案
reason: 原因 理由 动机
result: 结果 成果
aim: 目标 目的 旨在
manner: 方式 方法
place: 地点 场所 地方
zone: 区域 地带 面积
centre: 中心 中央
side: 一方 双方 方面
edge: 边缘 顶部 底部
case: 案件 案例 病例
situation: 局势 形势 情况 状况
condition: 条件 状态
fact: 事实
example: 例子 例如
role: 作用 角色
function: 功能 职能
system: 系统 体系 机制 制度
process: 进程 过程 程序
project: 项目 工程
group: 集团 小组 团体 组别
list: 名单 清单 列表
map: 地图
name: 名字 姓名 名称
story: 故事
idea: 想法 概念 理念
image: 形象 图像 图片
opportunity: 机会 机遇
event: 事件 活动
trend: 趋势
pressure: 压力
order: 命令 秩序 指令
norm: 规则 标准 规范
quality: 质量 品质
progress: 进步 进展
thing: 事情 东西 物品
stone: 石头 岩石 水泥 混凝土
paper_glass: 纸张 玻璃
bread: 面包 面粉
meat: 肉类
milk: 牛奶 奶酪 鸡蛋
fruit_vegetable: 水果 蔬菜 大米 土豆 苹果汁
sugar_salt: 食糖 食盐 糖分
coffee_tea: 咖啡 茶叶
container: 集装箱 箱子 包裹
gift: 礼物
network: 网络
position: 立场 职位 态度
status: 地位 身份
identity: 身份 身份证
value: 价值
alternative: 替代
topic: 主题 话题 议题
shape: 形式 形状 组建
model: 模式 模型 类型
structure: 结构
line: 路线 线路
point: 要点
theory: 理论 假说
priority: 优先
agenda_programme: 议程 日程
stage: 阶段
ability: 能力 技能 才能
character: 性格 人物 角色
mystery: 神秘 谜团
gambling: 赌博 彩票 赌场
luck: 幸运 运气
experience: 经验 经历
career: 职业生涯 生涯
engineer: 工程师
exist: 存在
tool: 工具
source: 来源 消息人士
version: 版本
professional: 专业 职业
presence: 出席 在场
text: 文本 案文
design: 设计
pride: 自豪 骄傲
domestic: 国内 内部
battery: 电池
origin: 起源 原产 来自
""",
)
