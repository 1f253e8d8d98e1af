// The heap for C libraries: bounded, balanced, and nothing readable is left behind.
#include "secret/secret_heap.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <thread>
#include <vector>

namespace keyrite::secret {
namespace {

TEST(SecretHeap, BlocksAreAlignedEmptyAndApart)
{
    const HeapUse before = heapUse();
    std::vector<uint8_t*> blocks;
    for (size_t size :
         {size_t{0}, size_t{1}, size_t{15}, size_t{16}, size_t{17}, size_t{4096}, size_t{65536}, size_t{300000}}) {
        auto* const block = static_cast<uint8_t*>(heapAllocate(size));
        ASSERT_NE(block, nullptr) << size;
        EXPECT_EQ(reinterpret_cast<uintptr_t>(block) % 16, 0u) << size;
        for (size_t i = 0; i < size; ++i)
            ASSERT_EQ(block[i], 0) << size;
        std::memset(block, 0xa5, size);
        blocks.push_back(block);
    }
    EXPECT_EQ(heapUse().blocks, before.blocks + blocks.size());
    EXPECT_GE(heapUse().peak, 300000u);
    for (uint8_t* const block : blocks)
        heapRelease(block);
    heapRelease(nullptr);
    EXPECT_EQ(heapUse().blocks, before.blocks);
    EXPECT_EQ(heapUse().bytes, before.bytes);
}

TEST(SecretHeap, ItIsBounded)
{
    std::vector<void*> blocks;
    for (size_t i = 0; i < 100; ++i)
        if (void* const block = heapAllocate(1024 * 1024))
            blocks.push_back(block);
    EXPECT_EQ(blocks.size(), kHeapLimit / (1024 * 1024) - 1);
    EXPECT_EQ(heapAllocate(kHeapLimit + 1), nullptr);
    EXPECT_EQ(heapAllocate(SIZE_MAX), nullptr);
    for (void* const block : blocks)
        heapRelease(block);
    void* const again = heapAllocate(1024 * 1024);
    EXPECT_NE(again, nullptr);
    heapRelease(again);
    EXPECT_EQ(heapUse().bytes, 0u);
}

// A block that was released is not merely forgotten: its page is gone from the process.
TEST(SecretHeap, AReleasedBlockCannotBeRead)
{
    auto* const block = static_cast<char*>(heapAllocate(100000));
    ASSERT_NE(block, nullptr);
    std::memcpy(block + 50000, "a secret", 8);
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    ASSERT_EQ(::write(pipe[1], block + 50000, 8), 8);
    heapRelease(block);
    EXPECT_EQ(::write(pipe[1], block + 50000, 8), -1);  // the kernel finds no memory there
    ::close(pipe[0]);
    ::close(pipe[1]);
}

TEST(SecretHeap, ThreadsShareIt)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([] {
            for (size_t size = 1; size < 200; ++size)
                heapRelease(heapAllocate(size * 64));
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(heapUse().blocks, 0u);
    EXPECT_EQ(heapUse().bytes, 0u);
}

}  // namespace
}  // namespace keyrite::secret
