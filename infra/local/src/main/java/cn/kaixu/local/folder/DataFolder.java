package cn.kaixu.local.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import cn.kaixu.local.setting.LaunchRefused;
import org.jspecify.annotations.Nullable;

/** The one folder in which a platform keeps everything; held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {

    private static final long LEAST_BYTES = 2L << 30;
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder for this process, creating it when absent. */
    public static DataFolder take(Path path) {
        try {
            Path real = Files.createDirectories(path).toRealPath();
            return new DataFolder(real, lock(real));
        } catch (IOException e) {
            throw new LaunchRefused(
                    "无法写入数据目录 %s：请检查权限，或用 --data 指定其他目录。".formatted(path),
                    "Cannot write to the data folder %s: check its permissions or name another with --data."
                            .formatted(path),
                    e);
        }
    }

    /** True while some launcher holds the folder. */
    public static boolean isTaken(Path path) {
        if (!Files.exists(path.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what the folder holds and keeps the lock. */
    public void empty() {
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.toList()) {
                if (!entry.getFileName().toString().equals(LOCK)) {
                    Trees.delete(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to start on a disk that is nearly full. */
    public void requireSpace() {
        long usable = path.toFile().getUsableSpace();
        if (usable < LEAST_BYTES) {
            long megabytes = usable >> 20;
            throw new LaunchRefused(
                    "磁盘空间不足：%s 所在磁盘只剩 %d MB，至少需要 2048 MB；请清理磁盘，或用 --data 指定其他磁盘上的目录。".formatted(path, megabytes),
                    "Too little disk: %s has %d MB left and 2048 MB are needed; free some or name a folder on another disk with --data."
                            .formatted(path, megabytes));
        }
    }

    public Path path() {
        return path;
    }

    /** A sub-folder, created when absent. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Secrets secrets() {
        return Secrets.of(path);
    }

    public void record(PlatformState state) {
        state.write(path);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new LaunchRefused(
                    "数据目录 %s 正由另一个开许实例使用：请先停止它，或用 --data 指定其他目录。".formatted(path),
                    "The data folder %s is used by another running instance: stop that one or name another folder with --data."
                            .formatted(path));
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
