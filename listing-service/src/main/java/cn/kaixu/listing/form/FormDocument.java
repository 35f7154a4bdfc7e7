package cn.kaixu.listing.form;

import java.util.HashMap;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.Template;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Annex 4 with its official wording, filled from a declaration, as a PDF. */
@Component
class FormDocument {

    private final Template template = Template.resource(FormDocument.class, "form.xhtml");
    private final ObjectProvider<PdfRenderer> renderer;
    private final Places places;

    FormDocument(ObjectProvider<PdfRenderer> renderer, Places places) {
        this.renderer = renderer;
        this.places = places;
    }

    byte[] pdf(RegisterEntry entry, Map<String, String> contact) {
        Map<String, Object> values = new HashMap<>(FormValues.of(entry, contact, places));
        values.put("code", QrCode.dataUri(entry.id() + "/" + entry.round()));
        return renderer.getObject().render(template.fill(values));
    }
}
