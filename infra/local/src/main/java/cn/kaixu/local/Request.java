package cn.kaixu.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.LaunchRefused;

/** What the command line asks for. */
record Request(Action action, LaunchOptions options, boolean demo, boolean exit) {

    static final String HELP = """
            infra/run                启动整个平台 start the platform
            infra/run --demo         启动后演示试点全过程 start, then play the pilot on real patents
            infra/run demo           对正在运行的平台演示 play it against the running platform
            infra/run status         正在运行什么 what is running
            infra/run republish      各服务重新发布全部消息 every service publishes all its messages again
            infra/run dead-letters   未能处理的消息 messages that could not be handled
            infra/run replay         重新处理这些消息 handle those again

              --fresh                清空数据重新开始 delete all data first
              --data DIR             数据目录（默认 .kaixu）data folder
              --port NAME=NUMBER     更换一个端口，例如 --port gateway=8180 use another port
              --free-ports           使用任意空闲端口 take any free ports
              --exit                 演示后停止 stop after the demo
              --full-jit             使用优化编译器（测量时用）optimising compiler, for measurements
              --heap MB              每个服务的最大堆内存（默认 256）largest heap of one service
              --no-aot               不使用预编译缓存 no ahead-of-time caches
            """;

    /** What can be asked for. */
    enum Action {
        START,
        STATUS,
        DEMO,
        REPUBLISH,
        DEAD_LETTERS,
        REPLAY,
        HELP
    }

    static Request parse(String[] arguments) {
        Request request = new Request(Action.START, LaunchOptions.standard(root(arguments)), false, false);
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            request = request.with(rest.removeFirst(), rest);
        }
        return request;
    }

    private Request with(String word, Deque<String> rest) {
        return switch (word) {
            case "--demo" -> new Request(action, options, true, exit);
            case "--exit" -> new Request(action, options, demo, true);
            case "--fresh" -> with(options.withFresh());
            case "--free-ports" -> with(options.withFreePorts());
            case "--full-jit" -> with(options.withFullJit());
            case "--no-aot" -> with(options.withoutAheadOfTime());
            case "--data" -> with(options.withData(Path.of(value(word, rest))));
            case "--heap" -> with(options.withHeap(number(value(word, rest))));
            case "--port" -> with(port(value(word, rest)));
            case "--root" -> skipValue(word, rest);
            case "--help", "-h", "help" -> new Request(Action.HELP, options, demo, exit);
            case "status", "demo", "republish", "dead-letters", "replay" ->
                new Request(Action.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')), options, demo, exit);
            default -> throw unknown(word);
        };
    }

    /** The script that starts us names its checkout first; everything else is relative to where the user is. */
    private static Path root(String[] arguments) {
        boolean named = arguments.length > 1 && arguments[0].equals("--root");
        return named ? Path.of(arguments[1]) : LaunchOptions.findRoot();
    }

    private Request skipValue(String option, Deque<String> rest) {
        value(option, rest);
        return this;
    }

    private Request with(LaunchOptions changed) {
        return new Request(action, changed, demo, exit);
    }

    private LaunchOptions port(String assignment) {
        String[] parts = assignment.split("=", -1);
        Component component = Component.named(parts[0]).orElseThrow(() -> unknown(assignment));
        return options.withPort(component, number(parts[parts.length - 1]));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new LaunchRefused("选项 %s 缺少值。".formatted(option), "Option %s needs a value.".formatted(option));
        }
        return rest.removeFirst();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new LaunchRefused("“%s”不是数字。".formatted(text), "\"%s\" is not a number.".formatted(text), e);
        }
    }

    private static LaunchRefused unknown(String word) {
        return new LaunchRefused(
                "不认识“%s”；infra/run --help 列出全部选项。".formatted(word),
                "\"%s\" is not known; infra/run --help lists what is.".formatted(word));
    }
}
