package cn.kaixu.review.web;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.wording.AdoptWordList;
import cn.kaixu.review.wording.ReviseWordList;
import cn.kaixu.review.wording.WordListVersion;
import cn.kaixu.review.wording.WordLists;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
    private final CommandGateway commands;
    private final ReadYourWrites views;
    private final Clock clock;

    WordListController(WordLists words, CommandGateway commands, ReadYourWrites views, Clock clock) {
        this.words = words;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
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
        commands.sendAndWait(AdoptWordList.of(words.current()));
        commands.sendAndWait(ReviseWordList.of(
                request.basedOn(),
                request.distinctWords(),
                actor.username(),
                request.note().strip(),
                clock.instant()));
        views.await();
        return newest();
    }
}
