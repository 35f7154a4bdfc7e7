package cn.kaixu.listing.config;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.ScanFiles;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.marking.MarkedFiles;
import cn.kaixu.listing.batch.table.TableReader;
import cn.kaixu.listing.batch.table.TableTemplate;
import cn.kaixu.listing.consent.LoginConfirmation;
import cn.kaixu.listing.consent.SignaturePort;
import cn.kaixu.listing.declaration.SubmissionLimits;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.wording.WordsInForce;
import cn.kaixu.platform.document.PdfRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Makes the collaborators that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

    @Bean
    Places places() {
        return Places.hubei();
    }

    @Bean
    SubmissionRules submissionRules(ListingProperties properties, WordsInForce words, Places places) {
        ListingProperties.Ceilings ceilings = properties.ceilings();
        return new SubmissionRules(
                new SubmissionLimits(ceilings.fixedFee(), ceilings.salesShare(), ceilings.textLength()), words, places);
    }

    /** The signature service of the platform itself, where no other one is connected. */
    @Bean
    SignaturePort signaturePort() {
        return new LoginConfirmation();
    }

    @Bean
    TableReader tableReader(ListingProperties properties, Places places) {
        return new TableReader(limits(properties.batch()), places);
    }

    @Bean
    MarkedFiles markedFiles(ListingProperties properties) {
        return new MarkedFiles(new TableFiles(limits(properties.batch())));
    }

    @Bean
    ScanFiles scanFiles(ListingProperties properties) {
        return new ScanFiles(limits(properties.batch()));
    }

    private static FileLimits limits(ListingProperties.Batch batch) {
        return new FileLimits(
                batch.fileSize().toBytes(),
                batch.rows(),
                batch.columns(),
                batch.archiveEntries(),
                batch.unpackedSize().toBytes(),
                batch.archiveRatio());
    }

    @Bean
    TableTemplate tableTemplate(Places places) {
        return new TableTemplate(places);
    }

    /** Holds some 30 MB of fonts, so it is made when the first document is asked for. */
    @Bean
    @Lazy
    PdfRenderer pdfRenderer() {
        return new PdfRenderer();
    }
}
