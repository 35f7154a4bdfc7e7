-- Published licence statistics, version by version; nothing is changed in place, and what is in force is the newest activation.
create table fee_statistics_version (
    version     int         primary key,
    title       text        not null,
    note        text        not null,
    sha256      text        not null,
    imported_by text        not null,
    imported_at timestamptz not null
);

create table fee_statistic (
    version  int     not null references fee_statistics_version (version),
    line     int     not null,
    period   text    not null,
    -- a section of GB/T 4754, or ALL
    industry text    not null,
    measure  text    not null,
    value    numeric not null,
    source   text    not null,
    primary key (version, line)
);

create table fee_statistics_activation (
    id           bigint      generated always as identity primary key,
    version      int         not null references fee_statistics_version (version),
    activated_by text        not null,
    activated_at timestamptz not null,
    reason       text        not null
);

-- Totals only: the tables by industry were published as images and could not be had, so no industry has a number.
insert into fee_statistics_version (version, title, note, sha256, imported_by, imported_at)
values (1, '全国专利实施许可备案数据（总数）', '平台初始数据；取自公告的转载页，分行业表未取得', '', '平台', now());

insert into fee_statistic (version, line, period, industry, measure, value, source)
select 1, row_number() over (), period, 'ALL', measure, value, source
  from (values
    ('2016-2020', 'CONTRACTS', 11371, '国家知识产权局 2021-12-17 发布“十三五”专利实施许可使用费有关数据'),
    ('2016-2020', 'PATENTS', 31147, '国家知识产权局 2021-12-17 发布“十三五”专利实施许可使用费有关数据'),
    ('2021', 'CONTRACTS', 4271, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'FIXED_CONTRACTS', 2748, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'FIXED_TOTAL', 10660000000, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'FIXED_MEAN_TERM', 3.8, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'ROYALTY_CONTRACTS', 307, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'ROYALTY_MEAN_TERM', 7.4, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2021', 'FREE_CONTRACTS', 1216, '国家知识产权局 2021 年度数据，据 marks-clerk.com 转述'),
    ('2022', 'CONTRACTS', 7781, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'PATENTS', 17967, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'FIXED_CONTRACTS', 4531, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'FIXED_TOTAL', 14550000000, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'FIXED_MEAN_PER_CONTRACT', 3210000, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'FIXED_MEAN_TERM', 3.6, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'ROYALTY_CONTRACTS', 334, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'ROYALTY_MEAN_TERM', 6.3, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2022', 'FREE_CONTRACTS', 2916, '国家知识产权局 2023-09-21 发布，据 kyk-ip.com 2023-09-22 转述'),
    ('2023', 'CONTRACTS', 15603, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'PATENTS', 36794, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'FIXED_CONTRACTS', 6150, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'FIXED_TOTAL', 10210000000, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'FIXED_MEAN_PER_CONTRACT', 1660000, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'FIXED_MEAN_TERM', 3.0, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'ROYALTY_CONTRACTS', 1087, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'ROYALTY_MEAN_TERM', 3.3, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载'),
    ('2023', 'FREE_CONTRACTS', 8366, '国知办函运字〔2024〕1070号（2024-12-13），据 163.com 转载')
  ) as published (period, measure, value, source);

insert into fee_statistics_activation (version, activated_by, activated_at, reason) values (1, '平台', now(), '平台初始数据');
