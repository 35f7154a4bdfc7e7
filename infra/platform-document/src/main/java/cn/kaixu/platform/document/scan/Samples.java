package cn.kaixu.platform.document.scan;

import java.io.IOException;

/**
 * How the numbers of an uncompressed picture lie.
 *
 * @param bits a number has: 1, 2, 4, 8 or 16
 * @param colours that count, of the numbers each pixel has
 */
record Samples(int width, int height, int bits, int numbers, int colours) {

    private static final int WHITE = 0xFF;

    /** How many bytes a line has. */
    long line() {
        return ((long) width * numbers * bits + 7) / 8;
    }

    /**
     * The picture, reduced where it is larger than need be.
     *
     * @param shades what the numbers mean, in grey
     */
    Grey grey(byte[] data, byte[] shades) throws IOException {
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16) {
            throw new IOException("no such depth");
        }
        int by = Grey.reduction(width, height);
        int across = width / by;
        int down = height / by;
        byte[] pixels = new byte[across * down];
        int[] sums = new int[across];
        for (int y = 0; y < down * by; y++) {
            add(data, y, by, sums, shades);
            if (y % by == by - 1) {
                for (int x = 0; x < across; x++) {
                    pixels[y / by * across + x] = (byte) (sums[x] / (by * by));
                    sums[x] = 0;
                }
            }
        }
        return new Grey(across, down, pixels);
    }

    private void add(byte[] data, int y, int by, int[] sums, byte[] shades) {
        long start = line() * y;
        int used = sums.length * by;
        for (int x = 0; x < used; x++) {
            int lightest = 0;
            for (int colour = 0; colour < colours; colour++) {
                lightest = Math.max(lightest, shades[number(data, start, x * numbers + colour)] & WHITE);
            }
            sums[x / by] += lightest;
        }
    }

    /** The first eight bits of a number; what is missing at the end of a file is white. */
    private int number(byte[] data, long start, int index) {
        long at = start + (long) index * bits / 8;
        if (at >= data.length) {
            return (1 << Math.min(bits, 8)) - 1;
        }
        int whole = data[(int) at] & 0xFF;
        if (bits >= 8) {
            return whole;
        }
        int shift = 8 - bits - index * bits % 8;
        return (whole >> shift) & ((1 << bits) - 1);
    }

    /** The shades of numbers that rise from black to white. */
    byte[] rising() {
        byte[] shades = new byte[256];
        int most = (1 << Math.min(bits, 8)) - 1;
        for (int number = 0; number <= most; number++) {
            shades[number] = (byte) (number * WHITE / most);
        }
        return shades;
    }
}
