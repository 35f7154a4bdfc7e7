package cn.kaixu.listing.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.declaration.value.Submitter.Channel;
import cn.kaixu.listing.paper.PaperDemand.Moment;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;

/** Compares the papers that are demanded with those that are attached. */
@Component
public class Papers {

    /** Rule id on the wire of a paper that is missing. */
    public static final String RULE = "paper-is-attached";

    private final PaperDemands demands;
    private final Attachments attachments;

    Papers(PaperDemands demands, Attachments attachments) {
        this.demands = demands;
        this.attachments = attachments;
    }

    /** The papers of a form on its way in online, whose files are with any of the holders. */
    public PaperCheck check(DeclarationDraft form, String... holders) {
        return check(form, Channel.ONLINE, false, holders);
    }

    /** The papers of a declaration that was handed in. */
    public PaperCheck check(Submission submission, String declaration) {
        return check(
                DeclarationDraft.of(submission.form()),
                submission.submitter().channel(),
                submission.consent() != null,
                Attachments.ofDeclaration(declaration, submission.submitter().organisationId()));
    }

    /**
     * Lets pass what has every paper that nothing is taken in without.
     *
     * @throws Refused naming those that are missing
     */
    public void require(DeclarationDraft form, String... holders) {
        List<FieldProblem> missing = check(form, holders).items().stream()
                .filter(item -> !item.attached() && item.demand().demandedAt() == Moment.SUBMISSION)
                .map(item -> problem(item.demand()))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(PaperRefusal.PAPERS_ARE_MISSING, missing);
        }
    }

    /** The papers with any of the holders as those who review are told of them, the oldest first. */
    public List<Paper> attached(String... holders) {
        return inOrder(attachments.of(List.of(holders)).stream());
    }

    /** The same for each of many holders; one without papers is not named. */
    public Map<String, List<Paper>> attachedEach(Collection<String> holders) {
        return attachments.of(holders).stream()
                .collect(Collectors.groupingBy(
                        Attachment::holder,
                        Collectors.collectingAndThen(Collectors.toList(), files -> inOrder(files.stream()))));
    }

    private static List<Paper> inOrder(Stream<Attachment> files) {
        return files.map(file -> new Paper(file.kind().name(), file.sha256(), file.attachedAt()))
                .sorted(Comparator.comparing(Paper::attachedAt)
                        .thenComparing(Paper::kind)
                        .thenComparing(Paper::sha256))
                .toList();
    }

    private PaperCheck check(DeclarationDraft form, Channel channel, boolean signedHere, String... holders) {
        Set<AttachmentKind> there =
                attachments.of(List.of(holders)).stream().map(Attachment::kind).collect(Collectors.toSet());
        return new PaperCheck(
                demands.version(),
                demands.of(form, channel, signedHere).stream()
                        .map(demand -> new PaperCheck.Item(demand, there.contains(demand.kind())))
                        .toList());
    }

    private static FieldProblem problem(PaperDemand demand) {
        return FieldProblem.of(
                "papers." + demand.kind().name(), RULE, demand.kind().chinese(), demand.basis());
    }
}
