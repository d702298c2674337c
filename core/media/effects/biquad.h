#pragma once

#include <complex>

namespace muto::media {

enum class BiquadKind { Lowpass, Highpass, Peaking, Lowshelf, Highshelf, Allpass };

/// The coefficients of a filter with two poles (or one), normalised so that a0 is 1.
struct Biquad
{
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;

    /// As the Web Audio API has them: `q` of low- and highpass is the height of the resonance in dB, of
    /// peaking and allpass the quality; shelves have none. `frequency` in Hz, `gain` in dB.
    static Biquad of(BiquadKind kind, double frequency, double q, double gain);

    /// With one pole: 6 dB an octave. Low- and highpass only.
    static Biquad onePole(BiquadKind kind, double frequency);

    /// What it does to a sine.
    std::complex<double> responseAt(double hertz) const;
};

/// What a Biquad remembers of one channel, in the transposed second form, which bears coefficients that move.
struct BiquadMemory
{
    double first = 0, second = 0;

    double next(const Biquad &filter, double in)
    {
        const double out = filter.b0 * in + first;
        first = filter.b1 * in - filter.a1 * out + second;
        second = filter.b2 * in - filter.a2 * out;
        return out;
    }
};

} // namespace muto::media
