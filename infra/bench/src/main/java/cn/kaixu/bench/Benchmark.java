package cn.kaixu.bench;

import java.util.List;

import cn.kaixu.bench.figure.Figure;

/** One measurement that can be asked for by name. */
public interface Benchmark {

    String name();

    /** Measures, in about a minute, and closes everything it opened. */
    List<Figure> measure() throws Exception;
}
