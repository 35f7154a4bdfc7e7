package cn.kaixu.review.automation;

import java.time.Duration;

import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.review.wording.AdoptWordList;
import cn.kaixu.review.wording.WordLists;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Sees to it that the list of words in force is on record as an event, also the one the platform came with, so that the desks of declarants hear of it. */
@Component
class WordListOnRecord implements RecurringWork {

    private final WordLists lists;
    private final CommandGateway commands;

    WordListOnRecord(WordLists lists, CommandGateway commands) {
        this.lists = lists;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "word-list-on-record";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void doWhatIsDue() {
        commands.sendAndWait(AdoptWordList.of(lists.current()));
    }
}
