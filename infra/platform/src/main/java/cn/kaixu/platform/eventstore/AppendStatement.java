package cn.kaixu.platform.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** The one call that stores a group: one round trip, one transaction. */
final class AppendStatement implements AutoCloseable {

    private static final String CALL = "select last_position, already_stored, repeated, conflicting"
            + " from append_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement call;
    private final String hashAlgorithm;

    AppendStatement(Connection connection, String hashAlgorithm) throws SQLException {
        this.connection = connection;
        this.call = connection.prepareStatement(CALL);
        this.hashAlgorithm = hashAlgorithm;
    }

    GroupOutcome execute(List<Append> group) throws SQLException {
        bind(GroupRow.of(group));
        try (ResultSet result = call.executeQuery()) {
            result.next();
            long lastPosition = result.getLong("last_position");
            if (!result.wasNull()) {
                return new GroupOutcome(lastPosition, Map.of());
            }
            Map<Integer, Verdict> settled = new HashMap<>();
            settle(settled, result.getArray("conflicting"), Verdict.CONFLICTING);
            settle(settled, result.getArray("repeated"), Verdict.REPEATED);
            // An earlier attempt of this very append has stored it; what it conflicts with is itself.
            settle(settled, result.getArray("already_stored"), Verdict.STORED);
            return new GroupOutcome(null, settled);
        }
    }

    @Override
    public void close() throws SQLException {
        call.close();
    }

    private void bind(List<GroupRow> rows) throws SQLException {
        bindArray(1, "int4", rows, GroupRow::unit, Integer[]::new);
        bindArray(2, "text", rows, GroupRow::unitOfWork, String[]::new);
        bindArray(3, "int4", rows, GroupRow::indexInUnit, Integer[]::new);
        bindArray(4, "bool", rows, row -> row.event().opens(), Boolean[]::new);
        bindArray(5, "text", rows, row -> row.event().place().aggregateIdentifier(), String[]::new);
        bindArray(6, "int8", rows, row -> row.event().place().sequenceNumber(), Long[]::new);
        bindArray(7, "text", rows, row -> row.event().place().aggregateType(), String[]::new);
        bindArray(8, "text", rows, row -> row.event().content().eventIdentifier(), String[]::new);
        bindArray(9, "int8", rows, row -> row.event().content().microseconds(), Long[]::new);
        bindArray(
                10,
                "text",
                rows,
                row -> row.event().content().payload().getType().getName(),
                String[]::new);
        bindArray(
                11,
                "text",
                rows,
                row -> row.event().content().payload().getType().getRevision(),
                String[]::new);
        bindArray(12, "bytea", rows, row -> row.event().content().payload().getData(), byte[][]::new);
        bindArray(13, "bytea", rows, row -> row.event().content().metaData().getData(), byte[][]::new);
        call.setString(14, hashAlgorithm);
        bindArray(15, "bytea", rows, row -> row.event().previousHashBytes(), byte[][]::new);
        bindArray(16, "bytea", rows, row -> row.event().hash().bytes(), byte[][]::new);
    }

    private <T> void bindArray(
            int parameter,
            String type,
            List<GroupRow> rows,
            Function<GroupRow, @Nullable T> column,
            IntFunction<T[]> array)
            throws SQLException {
        T[] values = rows.stream().map(column).toArray(array);
        call.setArray(parameter, connection.createArrayOf(type, values));
    }

    private static void settle(Map<Integer, Verdict> settled, @Nullable Array units, Verdict verdict)
            throws SQLException {
        if (units != null) {
            for (Integer unit : (Integer[]) units.getArray()) {
                settled.put(unit, verdict);
            }
        }
    }
}
