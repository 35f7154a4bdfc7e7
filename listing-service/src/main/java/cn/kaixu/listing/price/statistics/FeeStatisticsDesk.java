package cn.kaixu.listing.price.statistics;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes files of statistics in and puts them in force; two acts, so that somebody can look at what was read before figures rest on it. */
@Component
public class FeeStatisticsDesk {

    private final StatisticsTable table;
    private final StatisticsFile file;
    private final Clock clock;

    FeeStatisticsDesk(StatisticsTable table, JsonMapper json, Clock clock) {
        this.table = table;
        this.file = new StatisticsFile(json);
        this.clock = clock;
    }

    /** Every version, the newest first. */
    public List<StatisticsVersion> versions() {
        return table.versions();
    }

    /** What one version says. */
    public FeeStatistics statistics(int version) {
        return table.version(version)
                .map(found -> new FeeStatistics(version, found.title(), table.lines(version)))
                .orElseThrow(() -> new NotFound(String.valueOf(version)));
    }

    /** What the version in force says. */
    public FeeStatistics inForce() {
        int version = table.versions().stream()
                .filter(StatisticsVersion::inForce)
                .findFirst()
                .orElseThrow()
                .version();
        return statistics(version);
    }

    /**
     * Takes a file in as a new version that is not in force yet.
     *
     * @throws Refused naming every line that breaks a rule
     */
    @Transactional
    public StatisticsVersion take(byte[] content, String title, String note, String by) {
        List<Statistic> lines = StatisticLines.of(file.lines(content));
        int version = table.add(title, note, sha256(content), by, clock.instant());
        for (int line = 0; line < lines.size(); line++) {
            table.addLine(version, line + 1, lines.get(line));
        }
        return table.version(version).orElseThrow();
    }

    /**
     * Puts a version in force, an older one too.
     *
     * @throws Refused when {@code basedOn} is no longer the one in force
     */
    @Transactional
    public StatisticsVersion activate(int version, int basedOn, String by, String reason) {
        if (table.version(version).isEmpty()) {
            throw new NotFound(String.valueOf(version));
        }
        if (!table.activate(version, basedOn, by, clock.instant(), reason)) {
            throw new Refused(StatisticsRefusal.STATISTICS_IN_FORCE_CHANGED);
        }
        return table.version(version).orElseThrow();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
