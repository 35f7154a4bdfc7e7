package cn.kaixu.listing.form;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.Template;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Annex 4 with its official wording, filled from a declaration, as a PDF whose code leads to its verification. */
@Component
class FormDocument {

    private final Template template = Template.resource(FormDocument.class, "form.xhtml");
    private final ObjectProvider<PdfRenderer> renderer;
    private final Places places;

    FormDocument(ObjectProvider<PdfRenderer> renderer, Places places) {
        this.renderer = renderer;
        this.places = places;
    }

    /**
     * The form of an entry.
     *
     * @param verification where its code leads
     */
    byte[] pdf(RegisterEntry entry, Map<String, String> contact, URI verification) {
        DeclarationForm form = entry.submission().form();
        List<String> demonstrated = entry.submission().demoFields();
        return render(
                DeclarationDraft.of(form),
                contact,
                Map.of(
                        "draft", false,
                        "registered", true,
                        "code", QrCode.dataUri(verification.toString()),
                        "id", entry.id(),
                        "round", entry.round(),
                        "submitter", entry.submission().submitter().organisationName(),
                        "demonstrated", !demonstrated.isEmpty(),
                        "demoFields", String.join("、", demonstrated),
                        "signatures",
                                form.patentees().stream().map(Patentee::name).collect(Collectors.joining("；"))));
    }

    /** The form of a draft for the owners to sign: marked as such, with blanks, without number and code, because nothing is registered. */
    byte[] pdf(SavedDraft draft, Map<String, String> contact) {
        return render(
                draft.form(),
                contact,
                Map.of("draft", true, "registered", false, "saved", DraftMark.saved(draft), "signatures", ""));
    }

    private byte[] render(DeclarationDraft form, Map<String, String> contact, Map<String, Object> frame) {
        Map<String, Object> values = new HashMap<>(FormValues.of(form, contact, places));
        values.putAll(frame);
        return renderer.getObject().render(template.fill(values));
    }
}
