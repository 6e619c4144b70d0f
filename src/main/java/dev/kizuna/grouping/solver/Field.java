package dev.kizuna.grouping.solver;

import java.util.stream.IntStream;

/**
 * The finite field of q elements, q a power of a prime p. An element is a number below q, whose digits to the base p are the
 * coefficients of a polynomial; sums are taken digit by digit, products modulo a polynomial that has no divisors.
 */
final class Field {
    private final int q;
    private final int p;
    private final int modulus;

    private Field(int q, int p) {
        this.q = q;
        this.p = p;
        this.modulus = p == q
                ? p
                : IntStream.range(q, 2 * q)
                        .filter(this::irreducible)
                        .findFirst()
                        .orElseThrow();
    }

    /** The field of so many elements, if there is one. */
    static boolean exists(int q) {
        return q > 1 && power(q, divisor(q)) == q;
    }

    static Field of(int q) {
        if (!exists(q)) {
            throw new IllegalArgumentException("No field has " + q + " elements");
        }
        return new Field(q, divisor(q));
    }

    /** The smallest divisor above 1, a prime. */
    private static int divisor(int q) {
        return IntStream.rangeClosed(2, q)
                .filter(each -> q % each == 0)
                .findFirst()
                .orElseThrow();
    }

    /** The power of p that is q or the first above it. */
    private static int power(int q, int p) {
        int power = p;
        while (power < q) {
            power *= p;
        }
        return power;
    }

    /** Whether a monic polynomial of the field's degree is no product of two lesser ones. */
    private boolean irreducible(int polynomial) {
        return IntStream.range(p, q).noneMatch(divisor -> remainder(polynomial, divisor) == 0);
    }

    int add(int a, int b) {
        return combine(a, b, 1);
    }

    int multiply(int a, int b) {
        if (p == q) {
            return (int) ((long) a * b % p);
        }
        int product = 0;
        int shifted = a;
        for (int rest = b; rest > 0; rest /= p) {
            product = combine(product, shifted, rest % p);
            shifted *= p;
        }
        return remainder(product, modulus);
    }

    /** a + times * b, digit by digit. */
    private int combine(int a, int b, int times) {
        int sum = 0;
        for (int digit = 1; digit <= a || digit <= b; digit *= p) {
            sum += (a / digit + times * (b / digit)) % p * digit;
        }
        return sum;
    }

    private int remainder(int dividend, int divisor) {
        int rest = dividend;
        while (digits(rest) >= digits(divisor)) {
            int shifted = divisor;
            while (digits(shifted) < digits(rest)) {
                shifted *= p;
            }
            int lead = rest / top(rest);
            int factor = IntStream.range(1, p)
                    .filter(each -> each * (divisor / top(divisor)) % p == p - lead)
                    .findFirst()
                    .orElseThrow();
            rest = combine(rest, shifted, factor);
        }
        return rest;
    }

    private int digits(int number) {
        int digits = 0;
        for (int rest = number; rest > 0; rest /= p) {
            digits++;
        }
        return digits;
    }

    private int top(int number) {
        int top = 1;
        while (top * p <= number) {
            top *= p;
        }
        return top;
    }
}
