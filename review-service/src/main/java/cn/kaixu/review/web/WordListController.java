package cn.kaixu.review.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.wording.WordListVersion;
import cn.kaixu.review.wording.WordLists;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The list of advertising words (宣传用语词表) with its newest versions. */
@RestController
@RequestMapping("/api/review/advertising-words")
class WordListController {

    private static final int NEWEST = 20;

    private final WordLists words;

    WordListController(WordLists words) {
        this.words = words;
    }

    @GetMapping
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    List<WordListVersion> newest() {
        return words.newest(NEWEST);
    }

    @PostMapping
    @RolesAllowed({Roles.REVIEWER, Roles.OPERATOR})
    @ResponseStatus(HttpStatus.CREATED)
    List<WordListVersion> replace(@Valid @RequestBody WordListRequest request, Actor actor) {
        words.replace(
                request.basedOn(),
                request.distinctWords(),
                actor.username(),
                request.note().strip());
        return newest();
    }
}
