#pragma once

#include <cstddef>
#include <vector>

namespace muto::media {

/// Complex numbers in two rows, which processors add and multiply side by side.
struct Spectrum
{
    std::vector<float> real;
    std::vector<float> imaginary;

    explicit Spectrum(std::size_t size)
        : real(size)
        , imaginary(size)
    {
    }
};

/// The discrete Fourier transform of a power of two. The same numbers on every processor.
class Fourier
{
public:
    explicit Fourier(std::size_t size);

    std::size_t size() const { return m_size; }
    void forward(Spectrum &spectrum) const;
    void inverse(Spectrum &spectrum) const; ///< Divides by the size.

private:
    void transform(std::vector<float> &real, std::vector<float> &imaginary) const;

    std::size_t m_size;
    std::vector<std::size_t> m_order;
    std::vector<float> m_cosines; ///< Of the first half turn.
    std::vector<float> m_sines;
};

} // namespace muto::media
