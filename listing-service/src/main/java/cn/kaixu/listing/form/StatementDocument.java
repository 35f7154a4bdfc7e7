package cn.kaixu.listing.form;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.Template;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Annex 5, the statement of all owners (同意开放许可的声明), with their signatures, as a PDF whose code leads to its verification. */
@Component
class StatementDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String UNDATED = "　　年　月　日";
    private static final Map<String, String> METHODS = Map.of("LOGIN_CONFIRMATION", "登录后键入确认");

    private final Template template = Template.resource(StatementDocument.class, "statement.xhtml");
    private final ObjectProvider<PdfRenderer> renderer;
    private final Places places;
    private final URI publicAddress;

    @Autowired
    StatementDocument(ObjectProvider<PdfRenderer> renderer, Places places, ListingProperties properties) {
        this(renderer, places, properties.publicAddress());
    }

    StatementDocument(ObjectProvider<PdfRenderer> renderer, Places places, URI publicAddress) {
        this.renderer = renderer;
        this.places = places;
        this.publicAddress = publicAddress;
    }

    byte[] pdf(ConsentEntry entry) {
        StatementText statement = entry.statement();
        return render(
                statement.lines(),
                Map.of(
                        "draft", false,
                        "registered", true,
                        "signatures", signatures(entry),
                        "date", date(entry),
                        "number", entry.reference(),
                        "hash", statement.hash(),
                        "address", address(entry),
                        "code", QrCode.dataUri(address(entry))));
    }

    /** The statement of a draft for the owners to sign on paper: marked as such, with blanks, without number and code, because nothing is registered. */
    byte[] pdf(SavedDraft draft) {
        return render(
                StatementWording.lines(draft.form(), places),
                Map.of(
                        "draft",
                        true,
                        "registered",
                        false,
                        "owners",
                        owners(draft.form()),
                        "date",
                        UNDATED,
                        "number",
                        "",
                        "saved",
                        DraftMark.saved(draft)));
    }

    private byte[] render(List<String> lines, Map<String, Object> frame) {
        Map<String, Object> values = new HashMap<>(frame);
        values.put("title", lines.getFirst());
        values.put(
                "lines",
                lines.stream().skip(1).map(line -> Map.of("line", line)).toList());
        return renderer.getObject().render(template.fill(values));
    }

    /** One line to sign on for each owner; one without a name where none is named yet. */
    private static List<Map<String, String>> owners(DeclarationDraft form) {
        List<String> names = form.owners().stream()
                .map(PatenteeDraft::plainName)
                .filter(name -> !name.isEmpty())
                .toList();
        return (names.isEmpty() ? List.of("") : names)
                .stream().map(name -> Map.of("owner", name)).toList();
    }

    private String address(ConsentEntry entry) {
        return publicAddress
                .resolve("/verify/%s/%d/%s"
                        .formatted(entry.id(), entry.run(), entry.statement().hash()))
                .toString();
    }

    private static List<Map<String, String>> signatures(ConsentEntry entry) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (OwnerEntry owner : entry.owners()) {
            OwnerSignature signature = owner.signature();
            rows.add(
                    signature == null
                            ? Map.of("owner", owner.name(), "method", "", "at", "", "evidence", "")
                            : Map.of(
                                    "owner",
                                    owner.name(),
                                    "method",
                                    METHODS.getOrDefault(signature.method(), signature.method()),
                                    "at",
                                    moment(signature.signedAt()),
                                    "evidence",
                                    signature.evidence()));
        }
        return rows;
    }

    /** The day of the last signature; open while one is missing. */
    private static String date(ConsentEntry entry) {
        List<LocalDate> days = entry.owners().stream()
                .map(OwnerEntry::signature)
                .filter(signature -> signature != null)
                .map(signature -> ChinaDates.on(signature.signedAt()))
                .sorted()
                .toList();
        return days.size() == entry.owners().size() ? days.getLast().format(DAY) : UNDATED;
    }

    private static String moment(Instant instant) {
        return ZonedDateTime.ofInstant(instant, ChinaDates.ZONE).format(MOMENT);
    }
}
