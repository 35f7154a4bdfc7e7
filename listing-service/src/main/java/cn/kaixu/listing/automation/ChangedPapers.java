package cn.kaixu.listing.automation;

import java.time.Duration;
import java.util.function.Function;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.attachment.PapersToTell;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.declaration.RecordPapers;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.paper.Papers;
import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.platform.recurring.RecurringWork;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Puts on file which papers a declaration has, whenever files were added to it or removed; the declaration knows whether that is news. */
@Component
class ChangedPapers implements RecurringWork {

    private static final int AT_ONCE = 500;

    private final PapersToTell changes;
    private final Papers papers;
    private final CommandGateway commands;
    private final ListingProperties properties;

    ChangedPapers(PapersToTell changes, Papers papers, CommandGateway commands, ListingProperties properties) {
        this.changes = changes;
        this.papers = papers;
        this.commands = commands;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "changed-papers";
    }

    @Override
    public Duration pause() {
        return properties.lookForPapersEvery();
    }

    @Override
    public void doWhatIsDue() {
        EachByItself.run(changes.waiting(AT_ONCE), Function.identity(), holder -> changes.tell(holder, this::record));
    }

    private void record(String holder) {
        commands.sendAndWait(new RecordPapers(
                new DeclarationId(Attachments.declarationOf(holder)),
                Attachments.organisationOf(holder),
                papers.attached(holder)));
    }
}
