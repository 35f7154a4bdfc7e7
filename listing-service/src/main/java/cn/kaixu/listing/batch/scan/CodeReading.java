package cn.kaixu.listing.batch.scan;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.document.scan.ScannedCodes;

/** Reads the codes of the scans of one request, for so long and no longer: whoever sent them waits for the answer. */
final class CodeReading {

    private final ScannedCodes codes;
    private final URI publicAddress;
    private final long start = System.nanoTime();
    private final Duration time;

    CodeReading(ScannedCodes codes, URI publicAddress, Duration time) {
        this.codes = codes;
        this.publicAddress = publicAddress;
        this.time = time;
    }

    /** The codes of a scan, or nothing when the time is over. */
    Optional<List<ScanCode>> of(byte[] scan) {
        if (System.nanoTime() - start >= time.toNanos()) {
            return Optional.empty();
        }
        return Optional.of(codes.read(scan).stream()
                .map(text -> ScanCode.of(text, publicAddress))
                .toList());
    }
}
