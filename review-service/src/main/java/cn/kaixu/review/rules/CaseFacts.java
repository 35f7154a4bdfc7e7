package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.online.OnlineKnowledge;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Royalty;

/**
 * Everything a rule may look at: the declaration, the register entry if one was imported, other declarations for the
 * same patent that are not withdrawn or refused, the advertising words, what the online register said if there is one, and
 * the day of checking.
 */
public record CaseFacts(
        Dossier dossier,
        Optional<RegisterEntry> register,
        List<String> otherDeclarations,
        WordList words,
        Optional<OnlineKnowledge> online,
        LocalDate today) {

    public CaseFacts {
        otherDeclarations = List.copyOf(otherDeclarations);
    }

    DeclaredPatent patent() {
        return dossier.patent();
    }

    Royalty royalty() {
        return dossier.terms().royalty();
    }
}
