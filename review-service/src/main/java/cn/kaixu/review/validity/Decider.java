package cn.kaixu.review.validity;

import java.util.Set;

import cn.kaixu.review.validity.value.Officer;
import cn.kaixu.review.validity.value.Stage;

/** Whoever asks to decide: subject and name of the account, with all roles it holds. */
public record Decider(String subject, String account, Set<String> roles) {

    public Decider {
        roles = Set.copyOf(roles);
    }

    boolean mayDecideAt(Stage stage) {
        return roles.contains(stage.role());
    }

    Officer at(Stage stage) {
        return new Officer(subject, account, stage.role());
    }
}
