package cn.kaixu.listing.batch.receipt;

import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.Template;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The receipt as a PDF for the file, whose code leads to the page of the batch. A long one takes memory, so they are set one after the other. */
@Component
class ReceiptDocument {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Template template = Template.resource(ReceiptDocument.class, "receipt.xhtml");
    private final Lock oneAtATime = new ReentrantLock(true);
    private final ObjectProvider<PdfRenderer> renderer;
    private final URI publicAddress;

    @Autowired
    ReceiptDocument(ObjectProvider<PdfRenderer> renderer, ListingProperties properties) {
        this(renderer, properties.publicAddress());
    }

    ReceiptDocument(ObjectProvider<PdfRenderer> renderer, URI publicAddress) {
        this.renderer = renderer;
        this.publicAddress = publicAddress;
    }

    /** Sets the receipt; it has as many rows as the intake lets a batch have at most. */
    byte[] pdf(BatchReceipt receipt) {
        oneAtATime.lock();
        try {
            return renderer.getObject().render(template.fill(values(receipt)));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Map<String, Object> values(BatchReceipt receipt) {
        String address = publicAddress.resolve("/batches/" + receipt.batchId()).toString();
        Map<String, Object> values = new HashMap<>();
        values.put("batch", receipt.batchId());
        values.put("file", receipt.fileName());
        values.put("sha256", receipt.sha256());
        values.put("sheet", String.join("、", receipt.sheets()));
        values.put("organisation", receipt.organisation().name());
        values.put("sentBy", receipt.sentBy());
        values.put(
                "sentAt",
                ZonedDateTime.ofInstant(receipt.sentAt(), ChinaDates.ZONE).format(MOMENT));
        values.put("state", receipt.stateText());
        values.put("total", receipt.rowCount());
        values.put(
                "counts", asRead(receipt.counts(), count -> Map.of("words", count.outcomeText(), "n", count.rows())));
        values.put("rows", asRead(receipt.rows(), row -> row(row, receipt)));
        values.put("address", address);
        values.put("code", QrCode.dataUri(address));
        return values;
    }

    /** Where there are several tables, each row says in which it stands. */
    private static Map<String, Object> row(BatchReceipt.Row row, BatchReceipt receipt) {
        return Map.of(
                "row",
                row.sheetRow(),
                "table",
                receipt.sheets().size() > 1 ? row.sheet() : "",
                "cell",
                row.cell(),
                "number",
                Objects.requireNonNullElse(row.patentNumber(), ""),
                "title",
                Objects.requireNonNullElse(row.title(), ""),
                "outcome",
                row.outcomeText(),
                "declaration",
                Objects.requireNonNullElse(row.declarationId(), ""),
                "findings",
                row.findings().stream().map(ReceiptDocument::finding).toList());
    }

    private static Map<String, String> finding(BatchReceipt.Finding finding) {
        return Map.of(
                "place",
                finding.cell().isEmpty() ? "" : finding.cell() + "：",
                "message",
                finding.message(),
                "rule",
                finding.rule());
    }

    /** A list whose values are made when they are read, so that those of all rows are never there together. */
    private static <T> List<Map<String, ?>> asRead(List<T> items, Function<T, Map<String, ?>> values) {
        return new AbstractList<>() {
            @Override
            public Map<String, ?> get(int index) {
                return values.apply(items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }
}
