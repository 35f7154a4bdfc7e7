package cn.kaixu.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.local.setting.LaunchRefused;
import org.jspecify.annotations.Nullable;

/**
 * How to run PostgreSQL, which refuses to run as root: as ourselves when we are not root, else in a user namespace of
 * its own, else as an ordinary account that then owns the folder.
 */
enum Privilege {
    OWN,
    NAMESPACE,
    NOBODY;

    /** Finds the way that works on this machine. */
    static Privilege available() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OWN;
        }
        for (Privilege privilege : List.of(NAMESPACE, NOBODY)) {
            if (privilege.works()) {
                return privilege;
            }
        }
        throw new LaunchRefused(
                "本机以 root 运行且不允许创建用户命名空间，PostgreSQL 拒绝以 root 启动：请改用普通账号运行 infra/run。",
                "PostgreSQL refuses to run as root and this machine allows no user namespaces: run infra/run as an ordinary user.");
    }

    List<String> around(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /** Hands the folder to the account the server runs as, where that is another one. */
    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try {
            UserPrincipal nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.walkFileTree(folder, new Handover(nobody));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> prefix() {
        return switch (this) {
            case OWN -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        };
    }

    private boolean works() {
        try {
            return new ProcessBuilder(around(List.of("true"))).start().waitFor() == 0;
        } catch (IOException programMissing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Handover extends SimpleFileVisitor<Path> {

        private final UserPrincipal owner;

        Handover(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            give(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            give(folder);
            return FileVisitResult.CONTINUE;
        }

        private void give(Path path) throws IOException {
            Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setOwner(owner);
        }
    }
}
