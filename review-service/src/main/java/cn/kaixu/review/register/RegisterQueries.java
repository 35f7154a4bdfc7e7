package cn.kaixu.review.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the imported patent register. */
@Component
public class RegisterQueries {

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry of a patent, if any bulletin named it. */
    public Optional<RegisterEntry> find(PatentNumber number) {
        return jdbc.sql("select * from patent_register where patent_number = ?")
                .param(number.value())
                .query((row, index) -> read(row))
                .optional();
    }

    /** The entries of those of the given patents that some bulletin named. */
    public List<RegisterEntry> findAll(Collection<PatentNumber> numbers) {
        return jdbc.sql("select * from patent_register where patent_number = any(:numbers)")
                .param("numbers", numbers.stream().map(PatentNumber::value).toArray(String[]::new))
                .query((row, index) -> read(row))
                .list();
    }

    private static RegisterEntry read(ResultSet row) throws SQLException {
        String type = row.getString("patent_type");
        return new RegisterEntry(
                new PatentNumber(row.getString("patent_number")),
                type == null ? null : PatentType.valueOf(type),
                row.getString("title"),
                texts(row.getArray("patentees")),
                row.getObject("filing_date", LocalDate.class),
                row.getObject("grant_date", LocalDate.class),
                row.getObject("term_end", LocalDate.class),
                texts(row.getArray("legal_states")).stream()
                        .map(LegalState::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("annual_fee_paid_until", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
