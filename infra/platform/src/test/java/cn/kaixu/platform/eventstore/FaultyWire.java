package cn.kaixu.platform.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A wire to the database that breaks when told, before the request has passed or before the answer has. */
final class FaultyWire implements AutoCloseable {

    enum Fault {
        NONE,
        LOSE_NEXT_REQUEST,
        LOSE_NEXT_ANSWER
    }

    private static final Logger LOG = LoggerFactory.getLogger(FaultyWire.class);

    private final ServerSocket entrance;
    private final InetSocketAddress server;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);

    FaultyWire(EventDatabase database) throws IOException {
        PGSimpleDataSource target = (PGSimpleDataSource) database.dataSource();
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPortNumbers()[0]);
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        pumps.execute(() -> untilItBreaks(this::accept));
    }

    PGSimpleDataSource through(EventDatabase database) {
        PGSimpleDataSource direct = (PGSimpleDataSource) database.dataSource();
        PGSimpleDataSource here = new PGSimpleDataSource();
        here.setServerNames(new String[] {"127.0.0.1"});
        here.setPortNumbers(new int[] {entrance.getLocalPort()});
        here.setDatabaseName(direct.getDatabaseName());
        here.setUser(direct.getUser());
        return here;
    }

    void breakAt(Fault fault) {
        next.set(fault);
    }

    boolean hasBroken() {
        return next.get() == Fault.NONE;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : open) {
            socket.close();
        }
        pumps.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = entrance.accept();
            Socket upstream = new Socket(server.getAddress(), server.getPort());
            open.add(client);
            open.add(upstream);
            pumps.execute(() -> untilItBreaks(() -> pump(client, upstream, Fault.LOSE_NEXT_REQUEST)));
            pumps.execute(() -> untilItBreaks(() -> pump(upstream, client, Fault.LOSE_NEXT_ANSWER)));
        }
    }

    private void pump(Socket from, Socket to, Fault breaking) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (next.compareAndSet(breaking, Fault.NONE)) {
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void untilItBreaks(Transport transport) {
        try {
            transport.run();
        } catch (IOException e) {
            LOG.debug("The wire is cut", e);
        }
    }

    private interface Transport {
        void run() throws IOException;
    }
}
