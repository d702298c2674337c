#include "core/media/effects/fourier.h"

#include <QtGlobal>

#include <bit>
#include <cmath>
#include <numbers>
#include <utility>

namespace muto::media {

Fourier::Fourier(std::size_t size)
    : m_size(size)
    , m_order(size)
{
    Q_ASSERT(std::has_single_bit(size));
    const int bits = std::countr_zero(size);
    for (std::size_t i = 0; i < size; ++i)
        for (int bit = 0; bit < bits; ++bit)
            m_order[i] |= (i >> bit & 1) << (bits - 1 - bit);
    for (std::size_t i = 0; i < size / 2; ++i) {
        const double turn = 2 * std::numbers::pi * double(i) / double(size);
        m_cosines.push_back(float(std::cos(turn)));
        m_sines.push_back(float(std::sin(turn)));
    }
}

void Fourier::forward(Spectrum &spectrum) const
{
    transform(spectrum.real, spectrum.imaginary);
}

void Fourier::inverse(Spectrum &spectrum) const
{
    transform(spectrum.imaginary, spectrum.real); // Swapped, it turns the other way.
    const float scale = 1.0F / float(m_size);
    for (std::size_t i = 0; i < m_size; ++i) {
        spectrum.real[i] *= scale;
        spectrum.imaginary[i] *= scale;
    }
}

void Fourier::transform(std::vector<float> &real, std::vector<float> &imaginary) const
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if (const std::size_t j = m_order[i]; i < j) {
            std::swap(real[i], real[j]);
            std::swap(imaginary[i], imaginary[j]);
        }
    }
    for (std::size_t half = 1; half < m_size; half *= 2) {
        const std::size_t stride = m_size / (2 * half);
        for (std::size_t begin = 0; begin < m_size; begin += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const std::size_t low = begin + k;
                const std::size_t high = low + half;
                const float c = m_cosines[k * stride];
                const float s = -m_sines[k * stride];
                const float turnedReal = real[high] * c - imaginary[high] * s;
                const float turnedImaginary = real[high] * s + imaginary[high] * c;
                real[high] = real[low] - turnedReal;
                imaginary[high] = imaginary[low] - turnedImaginary;
                real[low] += turnedReal;
                imaginary[low] += turnedImaginary;
            }
        }
    }
}

} // namespace muto::media
