package cn.kaixu.platform.document.scan;

/**
 * A picture in shades of grey, 0 black and 255 white. Colours count by their lightest part, so that the red of a seal (印章) over a code does not hide it.
 */
final class Grey {

    /** A sheet of A4 at 300 dpi. */
    private static final int MOST_PIXELS = 9_500_000;

    private static final int WHITE = 0xFF;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Grey(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Into how many pixels one has to be made, each way, for a picture to be of a size that can be worked on. */
    static int reduction(int width, int height) {
        int by = 1;
        while ((long) (width / by) * (height / by) > MOST_PIXELS) {
            by++;
        }
        return by;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] pixels() {
        return pixels;
    }

    int longEdge() {
        return Math.max(width, height);
    }

    /** Half as wide and high, each pixel the mean of four, which also takes out noise. */
    Grey half() {
        int halfWidth = width / 2;
        int halfHeight = height / 2;
        byte[] half = new byte[halfWidth * halfHeight];
        for (int y = 0; y < halfHeight; y++) {
            int above = 2 * y * width;
            int below = above + width;
            for (int x = 0; x < halfWidth; x++) {
                int left = 2 * x;
                int sum = at(above + left) + at(above + left + 1) + at(below + left) + at(below + left + 1);
                half[y * halfWidth + x] = (byte) (sum >> 2);
            }
        }
        return new Grey(halfWidth, halfHeight, half);
    }

    /** Of the same size, each pixel the mean of nine, without the steps that edges of codes have after sharpening and compression. */
    Grey smooth() {
        byte[] smooth = pixels.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int middle = y * width + x;
                int sum = row(middle - width) + row(middle) + row(middle + width);
                smooth[middle] = (byte) (sum / 9);
            }
        }
        return new Grey(width, height, smooth);
    }

    private int row(int middle) {
        return at(middle - 1) + at(middle) + at(middle + 1);
    }

    /** Twice as wide and high, with the shades between neighbours: small codes have too few pixels for their parts to be told apart. */
    Grey twice() {
        int twiceWidth = 2 * width - 1;
        int twiceHeight = 2 * height - 1;
        byte[] twice = new byte[twiceWidth * twiceHeight];
        for (int y = 0; y < twiceHeight; y++) {
            int above = y / 2 * width;
            int below = (y + 1) / 2 * width;
            for (int x = 0; x < twiceWidth; x++) {
                int left = x / 2;
                int right = (x + 1) / 2;
                int sum = at(above + left) + at(above + right) + at(below + left) + at(below + right);
                twice[y * twiceWidth + x] = (byte) (sum >> 2);
            }
        }
        return new Grey(twiceWidth, twiceHeight, twice);
    }

    /** Dark on light, as paper is: some files keep their black and white the other way round. */
    Grey asOnPaper() {
        long sum = 0;
        for (byte pixel : pixels) {
            sum += pixel & WHITE;
        }
        if (2 * sum >= (long) WHITE * pixels.length) {
            return this;
        }
        byte[] inverted = new byte[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            inverted[at] = (byte) ~pixels[at];
        }
        return new Grey(width, height, inverted);
    }

    private int at(int index) {
        return pixels[index] & WHITE;
    }
}
