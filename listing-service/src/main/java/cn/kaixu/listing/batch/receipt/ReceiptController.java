package cn.kaixu.listing.batch.receipt;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the receipt of a batch to the organisation that sent it. */
@RestController
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptDocument document;

    ReceiptController(Receipts receipts, ReceiptDocument document) {
        this.receipts = receipts;
        this.document = document;
    }

    @GetMapping("/api/batches/{id}/receipt")
    ResponseEntity<BatchReceipt> data(@PathVariable String id, Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(receipt(id, actor));
    }

    @GetMapping("/api/batches/{id}/receipt.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Actor actor) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("回执-" + id + ".pdf", StandardCharsets.UTF_8)
                .build();
        byte[] content = document.pdf(receipt(id, actor));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private BatchReceipt receipt(String id, Actor actor) {
        return receipts.of(id, actor.organisation().id());
    }
}
