-- The words by which the form was checked join the list: from here on there is one, and the form is told of it.
-- Versions that are events too come back from them when the view is rebuilt; older ones are only here.
alter table advertising_word_list add column on_record boolean not null default false;
with newest as (select version, words from advertising_word_list order by version desc limit 1)
insert into advertising_word_list (version, words, changed_by, changed_at, note)
select version + 1, words || array(select word from unnest(array[
    '国家级', '世界级', '最高级', '最佳', '最优惠', '第一品牌', '全国第一', '全球第一', '行业第一', '顶级', '极品', '王牌', '独一无二',
    '绝无仅有', '史无前例', '空前绝后', '全球首创', '全国首创', '国际领先', '国内领先', '世界领先', '遥遥领先', '填补空白', '万能', '包治百病',
    '百分之百有效', '100%有效', '零风险', '稳赚', '暴利', '一本万利', '高回报', '财富', '发财', '致富', '限时', '特价', '特惠',
    '优惠促销', '秒杀', '抢购', '欢迎选购', '欢迎来电', '咨询热线', '火爆', '热销', '畅销', '驰名', '名牌', 'best choice', 'no.1'
]) as form (word) where word <> all (newest.words)), '', now(), '并入填表时检查的用语，此后只有一张词表'
from newest;
