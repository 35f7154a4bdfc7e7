package cn.kaixu.licensing.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

import cn.kaixu.licensing.config.LicensingProperties;
import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.platform.file.FileKind;
import cn.kaixu.platform.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps evidence under the hash of its content, so that the same file is kept once a licence. */
@Component
public class EvidenceFiles {

    private final JdbcClient sql;
    private final Clock clock;
    private final long largest;

    EvidenceFiles(JdbcClient sql, Clock clock, LicensingProperties properties) {
        this.sql = sql;
        this.clock = clock;
        this.largest = properties.largestEvidence().toBytes();
    }

    /** Stores the file before anything refers to it; one that is refused later stays unseen. */
    public EvidenceId store(LicenceId licence, byte[] content) {
        if (content.length > largest) {
            throw new Refused(EvidenceRefusal.EVIDENCE_TOO_LARGE, largest / 1_048_576);
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> new Refused(EvidenceRefusal.EVIDENCE_KIND_NOT_ACCEPTED));
        String sha256 = sha256(content);
        sql.sql("""
                        insert into evidence_file (licence_id, sha256, content_type, content, placed_at)
                        values (:licence, :sha256, :type, :content, :at) on conflict do nothing""")
                .param("licence", licence.value())
                .param("sha256", sha256)
                .param("type", kind.contentType())
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new EvidenceId(sha256);
    }

    public Optional<StoredFile> find(LicenceId licence, String sha256) {
        return sql.sql("""
                        select content_type, content from evidence_file where licence_id = :licence and sha256 = :sha256""")
                .param("licence", licence.value())
                .param("sha256", sha256)
                .query((row, number) -> new StoredFile(row.getString("content_type"), row.getBytes("content")))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
