package cn.kaixu.listing.paper.web;

import java.util.List;

import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.paper.PaperCheck;
import cn.kaixu.listing.paper.PaperCheck.Verdict;
import cn.kaixu.listing.paper.PaperDemand.Moment;
import cn.kaixu.listing.paper.PaperDemand.Obligation;

/** The demanded papers of one form, each with its basis and whether it is there. */
record PapersView(String version, Verdict verdict, List<Item> items) {

    PapersView {
        items = List.copyOf(items);
    }

    /** One demanded paper. */
    record Item(
            AttachmentKind kind,
            String name,
            Obligation obligation,
            Moment demandedAt,
            String basis,
            String reason,
            boolean attached) {

        private static Item of(PaperCheck.Item item) {
            return new Item(
                    item.demand().kind(),
                    item.demand().kind().chinese(),
                    item.demand().obligation(),
                    item.demand().demandedAt(),
                    item.demand().basis(),
                    item.demand().reason(),
                    item.attached());
        }
    }

    static PapersView of(PaperCheck check) {
        return new PapersView(
                check.version(),
                check.verdict(),
                check.items().stream().map(Item::of).toList());
    }
}
