-- The list of advertising words as review-service tells it; until it has told any, the list the platform comes with.
create table advertising_words (
    version    int primary key,
    words      text[]      not null,
    revised_at timestamptz not null
);
insert into advertising_words (version, words, revised_at) values (0, array[
    '国家级', '世界级', '最高级', '最优惠', '最先进', '最低价', '全国首创', '全球首创', '独家', '第一品牌', '行业第一', '销量第一', '填补空白',
    '遥遥领先', '国际领先', '世界领先', '顶级', '极致', '百分之百', '100%有效', '包过', '稳赚', '零风险', '高回报', '抢购', '特价',
    '优惠价', '跳楼价', '欢迎选购', '加微信', '扫码咨询', '最佳', '全国第一', '全球第一', '极品', '王牌', '独一无二', '绝无仅有', '史无前例',
    '空前绝后', '国内领先', '万能', '包治百病', '百分之百有效', '暴利', '一本万利', '财富', '发财', '致富', '限时', '特惠', '优惠促销',
    '秒杀', '欢迎来电', '咨询热线', '火爆', '热销', '畅销', '驰名', '名牌', 'best choice', 'no.1'
], now());
