-- The list of advertising words, version by version; nothing is ever changed in place.
create table advertising_word_list (
    version    int primary key,
    words      text[]      not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    note       text        not null
);
insert into advertising_word_list (version, words, changed_by, changed_at, note) values (1, array[
    '国家级', '世界级', '最高级', '最优惠', '最先进', '最低价', '全国首创', '全球首创',
    '独家', '第一品牌', '行业第一', '销量第一', '填补空白', '遥遥领先', '国际领先', '世界领先',
    '顶级', '极致', '百分之百', '100%有效', '包过', '稳赚', '零风险', '高回报',
    '抢购', '特价', '优惠价', '跳楼价', '欢迎选购', '加微信', '扫码咨询'
], '', now(), '平台初始词表');
