package cn.kaixu.bench.figure;

import java.util.Collection;
import java.util.List;

/** Where repeated measurements of the same thing lie. */
public record Spread(List<Double> ascending) {

    public Spread {
        ascending = ascending.stream().sorted().toList();
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    public static Spread of(Collection<Double> measurements) {
        return new Spread(List.copyOf(measurements));
    }

    public double minimum() {
        return ascending.getFirst();
    }

    public double median() {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }

    public double maximum() {
        return ascending.getLast();
    }
}
