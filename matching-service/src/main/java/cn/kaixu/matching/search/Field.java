package cn.kaixu.matching.search;

/** Names of the fields of an indexed offer. */
final class Field {

    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String OWNERS = "owners";
    static final String ANNOUNCED = "announced";
    static final String LICENCE_END = "licenceEnd";
    static final String COST = "cost";

    private Field() {}
}
