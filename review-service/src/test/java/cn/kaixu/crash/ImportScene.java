package cn.kaixu.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.platform.test.TestPostgres;
import cn.kaixu.review.Declarations;
import cn.kaixu.review.register.intake.BulletinDesk;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** A database with open cases, watches, and a register file received that nobody has begun to read. */
final class ImportScene {

    /** The right to work on imports, as the service takes it. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_lock(5431738591670267248)";

    private static final MessageContext CONTEXT =
            new MessageContext("M-1", "", "", Instant.EPOCH, "", "", "", Set.of(), "", "", 0, 0, "");

    private ImportScene() {}

    static void prepare(String url, RegisterFile file, ImportState state) throws SQLException, IOException {
        TestPostgres server = TestPostgres.server();
        try (ConfigurableApplicationContext service = ImportWorker.start(url, server.user(), server.password());
                Connection other = DriverManager.getConnection(url, server.user(), server.password());
                Statement replica = other.createStatement()) {
            replica.execute(ONE_AT_A_TIME);
            RegisterFile.reviewed().forEach(number -> hear(service, Declarations.submitted(number)));
            await(() -> state.events("ChecksCompleted").size() == RegisterFile.CASES);
            await(() -> state.count("review_case where state <> 'CHECKING'") == RegisterFile.CASES);
            RegisterFile.announced().forEach(number -> hear(service, Declarations.announced(number)));
            await(() -> state.events("ListingVerified").size()
                    == RegisterFile.announced().size());
            service.getBean(BulletinDesk.class)
                    .receive("register.csv", new ByteArrayResource(file.bytes()), "somebody");
        }
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
    }

    private static <M extends ContractMessage> void hear(ApplicationContext service, M message) {
        for (MessageHandler<?> handler :
                service.getBeansOfType(MessageHandler.class).values()) {
            if (handler.messageType() == message.getClass()) {
                handle(handler, message);
            }
        }
    }

    private static <M extends ContractMessage> void handle(MessageHandler<M> handler, ContractMessage message) {
        handler.handle(handler.messageType().cast(message), CONTEXT);
    }
}
