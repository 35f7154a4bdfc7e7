package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Owner;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.Royalty;
import cn.kaixu.review.validity.value.Statements;
import cn.kaixu.review.validity.value.Submitter;
import cn.kaixu.review.validity.value.Terms;
import org.jspecify.annotations.Nullable;

/** Facts for rule tests: an invention filed 2016-07-08, checked on 2026-11-22, changed one aspect at a time. */
record Facts(Dossier dossier, @Nullable RegisterEntry register, List<String> others) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final WordList WORDS = new WordList(7, List.of("国际领先", "欢迎选购", "100%有效"));
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    Facts {
        others = List.copyOf(others);
    }

    static Facts sound() {
        return new Facts(Reviews.dossier(), null, List.of());
    }

    CaseFacts facts() {
        return new CaseFacts(dossier, Optional.ofNullable(register), others, WORDS, Optional.empty(), TODAY);
    }

    Facts with(Royalty royalty) {
        Terms terms = new Terms(
                royalty, dossier.terms().licenceEnd(), "420000", dossier.terms().otherTerms());
        return with(dossier.patent(), dossier.owners(), terms, dossier.statements());
    }

    Facts licensedUntil(LocalDate end) {
        Terms terms = new Terms(dossier.terms().royalty(), end, "420000", null);
        return with(dossier.patent(), dossier.owners(), terms, dossier.statements());
    }

    Facts saying(String otherTerms) {
        Terms terms = new Terms(dossier.terms().royalty(), dossier.terms().licenceEnd(), "420000", otherTerms);
        return with(dossier.patent(), dossier.owners(), terms, dossier.statements());
    }

    Facts stating(Statements statements) {
        return with(dossier.patent(), dossier.owners(), dossier.terms(), statements);
    }

    Facts ownedBy(String... names) {
        List<Owner> owners = Arrays.stream(names)
                .map(name -> new Owner(name, "ENTERPRISE", null))
                .toList();
        return with(dossier.patent(), owners, dossier.terms(), dossier.statements());
    }

    /** Handed in online by these owners, an enterprise unless named as 个人. */
    Facts online(String... names) {
        List<Owner> owners = Arrays.stream(names)
                .map(name -> new Owner(name, name.startsWith("个人") ? "INDIVIDUAL" : "ENTERPRISE", null))
                .toList();
        Submitter submitter = new Submitter("whut", "武汉理工大学", "420100", "ONLINE", null);
        return with(owners, submitter, dossier.papers());
    }

    Facts with(@Nullable Papers papers) {
        return with(dossier.owners(), dossier.submitter(), papers);
    }

    private Facts with(List<Owner> owners, Submitter submitter, @Nullable Papers papers) {
        Dossier changed = new Dossier(
                dossier.patent(),
                owners,
                dossier.terms(),
                dossier.statements(),
                submitter,
                dossier.demoFields(),
                papers);
        return new Facts(changed, register, others);
    }

    Facts patent(String number, PatentType type, @Nullable LocalDate filed, @Nullable LocalDate termEnd) {
        DeclaredPatent patent =
                new DeclaredPatent(new PatentNumber(number), type, "止逆阀", LocalDate.of(2019, 7, 12), filed, termEnd);
        return with(patent, dossier.owners(), dossier.terms(), dossier.statements());
    }

    Facts patent(String number, PatentType type, String title) {
        DeclaredPatent patent =
                new DeclaredPatent(new PatentNumber(number), type, title, LocalDate.of(2019, 7, 12), null, null);
        return with(patent, dossier.owners(), dossier.terms(), dossier.statements());
    }

    Facts others(String... declarations) {
        return new Facts(dossier, register, List.of(declarations));
    }

    Facts registered(LegalState... states) {
        return registered(LocalDate.of(2027, 7, 8), null, List.of("武汉理工大学"), states);
    }

    Facts registered(
            @Nullable LocalDate paidUntil, @Nullable LocalDate termEnd, List<String> owners, LegalState... states) {
        RegisterEntry entry = new RegisterEntry(
                dossier.patent().number(),
                dossier.patent().type(),
                dossier.patent().title(),
                owners,
                null,
                LocalDate.of(2019, 7, 12),
                termEnd,
                Set.of(states),
                paidUntil,
                AS_OF,
                "法律状态公告");
        return new Facts(dossier, entry, others);
    }

    private Facts with(DeclaredPatent patent, List<Owner> owners, Terms terms, Statements statements) {
        return new Facts(
                new Dossier(
                        patent, owners, terms, statements, dossier.submitter(), dossier.demoFields(), dossier.papers()),
                register,
                others);
    }
}
