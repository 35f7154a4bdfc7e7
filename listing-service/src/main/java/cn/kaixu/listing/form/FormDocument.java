package cn.kaixu.listing.form;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
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
        Map<String, Object> values = new HashMap<>(FormValues.of(entry, contact, places));
        values.put("code", QrCode.dataUri(verification.toString()));
        return renderer.getObject().render(template.fill(values));
    }
}
