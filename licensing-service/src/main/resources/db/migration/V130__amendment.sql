-- Terms that replaced the announced ones, kept by themselves like withdrawals, so that messages may arrive in any order. Laid over the offer when it is read.
create table offer_amendment (
    declaration_id text    not null,
    round          integer not null,
    amendment      integer not null,
    changes        jsonb   not null,
    primary key (declaration_id, round)
);
